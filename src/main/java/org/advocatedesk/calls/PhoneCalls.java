package org.advocatedesk.calls;

import org.springframework.data.jpa.repository.JpaRepository;

interface PhoneCalls extends JpaRepository<PhoneCall, PhoneCallId> {}
