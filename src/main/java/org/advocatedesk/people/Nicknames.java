package org.advocatedesk.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Short and long forms of given names that one person goes by, folded.
public final class Nicknames {
    private static final List<Set<String>> SHORT = List.of(
            Set.of("bill", "billy", "will", "willie", "william"),
            Set.of("bob", "bobby", "rob", "robert", "bert"),
            Set.of("dick", "rick", "rich", "richard"),
            Set.of("jim", "jimmy", "james", "jamie"),
            Set.of("tom", "tommy", "thomas"),
            Set.of("joe", "joey", "joseph"),
            Set.of("mike", "mick", "michael"),
            Set.of("jack", "john", "johnny", "jon", "jonathan"),
            Set.of("ed", "eddie", "edward", "ted", "edmund", "edwin", "ned"),
            Set.of("chuck", "charlie", "charles"),
            Set.of("dan", "danny", "daniel"),
            Set.of("dave", "david"),
            Set.of("don", "donnie", "donald"),
            Set.of("frank", "francis", "frankie"),
            Set.of("fred", "freddie", "frederick", "alfred"),
            Set.of("gene", "eugene"),
            Set.of("hank", "harry", "henry", "harold"),
            Set.of("larry", "lawrence"),
            Set.of("len", "lenny", "leonard", "leo"),
            Set.of("pat", "patrick", "patricia", "patty", "tricia"),
            Set.of("ray", "raymond"),
            Set.of("ron", "ronnie", "ronald"),
            Set.of("sam", "samuel", "samantha"),
            Set.of("stan", "stanley", "stanislaw", "stanislaus"),
            Set.of("steve", "stephen", "steven"),
            Set.of("tony", "anthony"),
            Set.of("walt", "walter", "wally"),
            Set.of("art", "arthur"),
            Set.of("al", "albert", "alan", "allen"),
            Set.of("beth", "betty", "liz", "eliza", "elizabeth", "lisa"),
            Set.of("peg", "peggy", "meg", "maggie", "margaret"),
            Set.of("kate", "kathy", "cathy", "katherine", "catherine", "kathryn", "kathleen", "katie"),
            Set.of("sue", "susan", "suzanne"),
            Set.of("barb", "barbara"),
            Set.of("deb", "debbie", "deborah", "debra"),
            Set.of("jen", "jenny", "jennifer"),
            Set.of("judy", "judith"),
            Set.of("ann", "anne", "anna", "annie"),
            Set.of("ginny", "virginia"),
            Set.of("dot", "dottie", "dorothy"),
            Set.of("terri", "terry", "teresa", "theresa", "terrence"),
            Set.of("chris", "christopher", "christine", "christina", "tina"),
            Set.of("mary", "molly"),
            Set.of("gus", "august", "augustus", "gustav"),
            Set.of("ben", "benjamin"),
            Set.of("theo", "ted", "teddy", "theodore"),
            Set.of("andy", "drew", "andrew"),
            Set.of("greg", "gregory"),
            Set.of("jerry", "gerald", "jerome"),
            Set.of("ken", "kenny", "kenneth"),
            Set.of("matt", "matthew"),
            Set.of("nick", "nicholas"),
            Set.of("pete", "peter"),
            Set.of("phil", "philip", "phillip"),
            Set.of("russ", "russell"),
            Set.of("vern", "vernon"),
            Set.of("vince", "vinny", "vincent"),
            Set.of("gil", "gilbert"),
            Set.of("lou", "louie", "louis", "lewis", "luis"),
            Set.of("manny", "manuel", "emanuel"),
            Set.of("nate", "nathan", "nathaniel"),
            Set.of("norm", "norman"),
            Set.of("roy", "leroy", "royce"),
            Set.of("sandy", "sandra", "alexandra"),
            Set.of("alex", "alexander", "alexandra"),
            Set.of("becky", "rebecca"),
            Set.of("carol", "carole", "caroline", "carolyn"),
            Set.of("connie", "constance"),
            Set.of("ellie", "nell", "ellen", "eleanor", "helen"),
            Set.of("flo", "florence"),
            Set.of("fran", "frances", "francine"),
            Set.of("gerry", "geraldine"),
            Set.of("jackie", "jacqueline"),
            Set.of("jan", "janet", "janice"),
            Set.of("jo", "joan", "joanne", "josephine", "josie"),
            Set.of("lori", "laura", "lorraine"),
            Set.of("mandy", "amanda"),
            Set.of("millie", "mildred"),
            Set.of("nan", "nancy", "ann"),
            Set.of("pam", "pamela"),
            Set.of("penny", "penelope"),
            Set.of("sally", "sarah"),
            Set.of("vicky", "vicki", "victoria"),
            Set.of("wendy", "gwendolyn", "gwen"),
            Set.of("pepe", "jose"),
            Set.of("paco", "pancho", "francisco"),
            Set.of("chuy", "jesus"),
            Set.of("memo", "guillermo"),
            Set.of("nacho", "ignacio"),
            Set.of("beto", "alberto", "roberto", "heriberto"),
            Set.of("lalo", "eduardo"),
            Set.of("quique", "kike", "enrique"),
            Set.of("tono", "antonio"),
            Set.of("lupe", "lupita", "guadalupe"),
            Set.of("concha", "conchita", "concepcion"),
            Set.of("lola", "dolores"),
            Set.of("chelo", "consuelo"),
            Set.of("meche", "mercedes"),
            Set.of("chayo", "rosario"),
            Set.of("nando", "fernando"),
            Set.of("rafa", "rafael"));

    /// The same name in two languages: families use both, but so do fathers and sons.
    private static final List<Set<String>> TRANSLATED = List.of(
            Set.of("john", "juan", "giovanni", "jan", "ivan", "johann", "joao"),
            Set.of("joseph", "jose", "giuseppe", "jozef", "josef"),
            Set.of("michael", "miguel", "michal", "michele"),
            Set.of("peter", "pedro", "piotr", "pietro"),
            Set.of("paul", "pablo", "pawel", "paolo"),
            Set.of("george", "jorge", "jerzy", "giorgio"),
            Set.of("william", "guillermo", "wilhelm"),
            Set.of("francis", "francisco", "frank", "francesco", "franciszek"),
            Set.of("anthony", "antonio", "antoni", "tony"),
            Set.of("henry", "enrique", "heinrich", "henryk"),
            Set.of("charles", "carlos", "karl", "carlo"),
            Set.of("stephen", "esteban", "stefan", "steven"),
            Set.of("mary", "maria", "marie"),
            Set.of("margaret", "margarita", "malgorzata"),
            Set.of("catherine", "catalina", "katarzyna"),
            Set.of("helen", "elena", "helena"),
            Set.of("james", "jaime", "santiago", "diego"),
            Set.of("edward", "eduardo"),
            Set.of("robert", "roberto"),
            Set.of("richard", "ricardo"),
            Set.of("casimir", "kazimierz", "casey"));

    private Nicknames() {}

    /// One person may sign with either.
    public static boolean areOnes(String given, String other) {
        return together(SHORT, given, other);
    }

    /// The two may be one name in two languages.
    public static boolean areTranslated(String given, String other) {
        return together(TRANSLATED, given, other);
    }

    private static boolean together(List<Set<String>> groups, String given, String other) {
        return groups.stream().anyMatch(names -> names.contains(given) && names.contains(other));
    }

    /// One word for each group of forms the name belongs to; the name itself where it belongs to none.
    static Set<String> groups(String given) {
        var groups = new LinkedHashSet<String>();
        SHORT.stream()
                .filter(names -> names.contains(given))
                .map(names -> names.stream().sorted().findFirst().orElseThrow())
                .forEach(groups::add);
        return groups.isEmpty() ? Set.of(given) : groups;
    }
}
