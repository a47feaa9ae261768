-- When somebody last typed or clicked, on whichever node; empty after signing out. Tells who can be handed a family.
alter table staff_account add column last_active_at timestamp with time zone;
