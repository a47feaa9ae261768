package org.advocatedesk.intake.understanding;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that make a named day matter: somebody died, a treatment is near, a right runs out.
final class TimeWords {
    static final Pattern DEATH = anyOf("""
            died|passed( away| on)?( unexpectedly| peacefully)?|(my|our|the) (\\w+ )?passing|is (dead|gone)(?! (to|for|from|until|back|fishing))|been (dead|gone)|found dead|dod|death papers
            lost (him|her|my|our|dad|daddy|mom|momma|mama|mother|father|grand\\w+|his battle|her battle|the fight)|we lost (him|her|dad\\w*|mom\\w*|mama|granddad|grandma|grandpa|papa|pap|my|our)
            (dad|mom|mama|daddy|papa|hubby|husband|wife|brother|sister|son|he|she|mother|father)'?s? (gone|dead)|(he|she|was) gone|gone since
            left (us(?! (the|a|with|to|some|his|her|nothing))|this (earth|world|life))|slipped away|let (mother|mom|dad|father|him|her|my \\w+) go|heart stopped
            (went|go|gone) (home )?(to (heaven|glory|be with|the lord|his|her)|in (his|her) sleep|on ahead)|when (he|she) went|(he|she) went|(lord|god|jesus) (called|took)
            (took|drew|breathed) (his|her) last|last breath|time of death|without (him|her)|still set out
            buried|burying|burial|laid (him|her )?to rest|laid \\w+ to rest|in the (ground|cemetery)|cremat\\w+|(his|her) ashes|funeral|memorial service|visitation|(the|his|her) wake|viewing|sat shiva
            casket|coffin|closed the lid|dug the grave|(his|her) grave|head ?stone|folded flag|said (farewell|goodbye) to (my|our|dad|mom)
            widow(er|ed)?(?! (friend|lady|neighbor))|come for (his|her) body|fallecio|murio|se me (fue|murio)|enterr\\w+|sepult\\w+|viud[ao]""");
    static final Pattern MOURNING = anyOf("""
            (wake|viewing|visitation|rosary|funeral|burial|memorial service) is (today|tonight|tomorrow|this|next|on|in \\w+ days)|at the (morgue|coroner'?s)|(in|at) the (cooler|freezer)( at)?
            (have ?n'?t|has ?n'?t|not|ai ?n'?t) (even |yet )?(had|held|ordered|picked up|been ordered)( \\w+)?( the| his| her)? (service|funeral|ashes|headstone|grave)
            between the death and the funeral|(waiting|wait) (on|for) (his|her|the) (ashes|death certificate|autopsy)|(headstone|grave) (ai ?n'?t|is ?n'?t|has ?n'?t)( \\w+){0,2} (ordered|set|settled)
            (flowers|wreaths?) on (his|her|the) grave (ai ?n'?t|are ?n'?t|have ?n'?t|are still)|flag (off|from) (his|her) (coffin|casket)|thank you notes from the funeral
            still getting (casseroles|cards|flowers)|last paycheck has ?n'?t|autopsy is|(his|her) (chair|side of the bed) is still warm""");
    /// Another's death, another illness, or one long past.
    static final Pattern NOT_OURS_OR_OLD = Pattern.compile(
            "\\b(years? (ago|back|since|now|gone|without|later|on|this|old when)|a year (ago|now|since|come|this)|half a year|anniversary|last (year|spring|summer|fall|winter|christmas|easter)"
                    + "|(died|passed|death|gone|lost|buried|funeral|burial|ashes|widow)\\b.{0,30}\\b(in|of|since)( early| late)? (19|20)\\d\\d\\b|if (he|she|i) (died|dies|passed)|would have (died|passed)"
                    + "|(his|her) (own )?(dad|father|mom|mother|boss|friend) (died|passed)|(cousin|coworker|neighbor|friend|buddy|foreman|pastor|cat|dog|horse|puppy)('s)?( \\w+){0,3} (funeral|burial|died|passed)"
                    + "|(attended|at|to) (the|a) (funeral|burial) (for|of)|heart (attack|trouble)|stroke|car (wreck|accident)|covid|lost (my|our|his|her) (wallet|job|house|home|card|papers?|number|hair|insurance|phone|letter|records)|lost (touch|track|weight|count|interest|the (case|letter|house))|passed (out|the|up|along|a|my|his|her)|died down)\\b");
    static final Pattern CHOICE = anyOf("""
            surger(y|ies)|surgical|operat(e|es|ion|ing)( room| table)?|surgeon|or date|op is|cirugia|operacion|opera[nr]?|operaran
            pleurectomy|decortication|pneumonectomy|thoracotomy|thoracoscopy|vats|hipec|lobectomy|epp|window in|drain tube|tumor fields
            under the knife|the knife|cut (him|her|me|it|open|mom|dad)|cut or|open(ed|s)? (him|her|me|mom|dad|up)|chest opened|take( out)? the (whole )?lung|strip(ping|s)? (the|his|her)|be under for|on that table|want it out|big one
            port (goes|is|put|placed)|(start|starts|starting|begin|begins|first|empieza[n]?|empezar|comienza[n]?|primera|le empiezan)\\b.{0,30}\\b(quimio\\w*|tratamiento|radiacion|inmunoterapia|chemo\\w*|treatments?|infusion|radiation|immunotherapy|drip|bag|cycle|zap|keytruda|opdivo|alimta|cisplatin|carbo\\w*)
            (radiation|chemo\\w*|immunotherapy|treatment|infusion|first cycle|drip) (begins?|starts?|is set)|(hook|hooks|hooked) (me|him|her) up|infusion chair|(first|next) (drip|bag|zap)
            sign(s|ing)? (a|the|that|some|her|his|my)? ?(surgery )?(paper|form|consent)\\w*
            have to (decide|choose|answer|tell|say)|(decide|deciding|choose|answer|tell (them|him|her|the \\w+)) (by|before|on|if|whether)|to decide|tenemos que decidir|(supposed|need|must|going) to (pick|choose|decide)|choose between|pick between
            must tell|let (them|him|her|em|the \\w+) know|make up (my|our|his|her) minds?|change (my|our) mind|said yes|say so|our answer|(wants|want) it settled|to settle between|think about it|phone the doctor back
            (got|have|has|given|gave (me|us|him|her)) (\\w+ )?(till|until) .{0,20}\\bto (tell|say|decide|choose|pick|answer)|signs that (he|she) refuses""");
    static final Pattern ROUTINE = Pattern.compile(
            "\\b(every (\\w+ ){0,2}(week|weeks|monday|tuesday|wednesday|thursday|friday|days)|(knee|hip|cataract|gallbladder|dental|tooth|eye|hernia|shoulder) (surgery|operation|replacement)|no rush|anytime|finished|completed|went (fine|well)|unrelated|check ?up)\\b");
    static final Pattern TIME_LIMIT = anyOf("""
            deadline|statute|time limit|time bar\\w*|barred|limitations?|prescriptive period|bar date|cut ?-?off( date)?|last day|closing its|window closes|year mark|shuts the door|says that'?s the bar
            within (a|one|two|three|\\d) years?|(one|two|three|\\d) years? (to (file|sue)|in \\w+|limit)|only (gives?|have|get) (you |me |us )?(one|two|three|a|\\d) years?|(one|two|three|a)-?( |-)years? (on|state|is up|to sue)|her year'?s gone|the year is up|gives a year
            runs? out|expires?|ends on|lapses?|forfeit|void(ed)?|dies in|too late|lose (the|my|our|it all|it) ?(right|back pay|claim|benefits?)?|withdrawn|dismiss(ed|al)?|throws? it out|close (the|their|his) (file|case)|claim is closed|sign ?up shuts|quits taking|cut off (his|her|my)|(gonna|going to|will) be up|(time|clock|year|it) is up|time to (sue|file|appeal)|no check
            (has|have|had|must|needs?|got|better) (to )?(be |get |go |come )?(in|file|sue|appeal|filed|sent|submitted|returned|received|postmarked|answered|signed|stamped|commenced|requested|asked|turned in)\\b.{0,20}\\b(by|before|in|within|on)|must go (by|before|in)
            (is|are|be|papers|answer|form|forms|inventory|response) due|due (back|in|by|on)|must be (commenced|in|out|received|filed|requested)|present the claim|needs? to be in|turned in|(wants?|requires?|needs?) (the|it|his|her) .{0,40}\\b(by|within|in \\w+ (days|weeks|months))
            (appeal|file|filed|filing|apply|respond|submit|enroll?)\\b.{0,40}\\b(by|before|within|until|till)|(answer|accept|elect|claims?|reschedule|intent|suit|notice( of \\w+)?|forms?)\\b.{0,40}\\b(by|before|within|until|till|after|in \\w+ (business )?(days|weeks|months))
            (until|till|by) .{0,30}\\bto (file|claim|sue|apply|send|sign|accept|answer)|all (be )?lost|(days?|weeks?|months?) (left|remaining|to (file|appeal|sue|respond|answer))|(gave|given|give) (us|me|him|her|them)\\b.{0,25}\\b(more|till|until|to|days|weeks|extension)
            on the clock|days to file|within \\w+ days of|\\w+ days from the (diagnosis|date|letter|day)|\\d+ days of|days from the date|of \\d+ on|all the law leaves|extension to|month at most before|you have till|the law (gives|leaves)
            (?<!of )hearing (is|on|for|set)|set a hearing|(set|motion).{0,20}hearing|summons|deposition notice|court (requires|date|order|wants)|board votes|fund is|settlement offer|apelar|plazo|vence|fecha limite|se acaba|cierran el caso|el juez|contestamos""");

    static final Pattern NO_LIMIT = Pattern.compile(
            "\\b(overtime|epidemiology|dissertation|thesis|paper's|(my|his|her) shift|no deadline|(send|mail) (it|them|me)|by (e-?mail|mail|phone|text|letter|post)|answer us|(my|the) boss|newsletter)\\b");

    private TimeWords() {}

    private static Pattern anyOf(String lines) {
        return Pattern.compile(lines.lines().map(String::strip).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
