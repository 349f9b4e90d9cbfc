package nl.bijeen.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What visitors will miss on the page of a meeting. Only hints: a title is enough to publish. */
public enum Checklist {
    INTRODUCTION,
    DATE,
    HOURS,
    PLACE,
    ONLINE_LINK,
    ALT,
    AUDIENCE,
    COST,
    PROGRAMME,
    CONTACT;

    private static final Pattern PICTURE_WITHOUT_ALT = Pattern.compile("!\\[\\s*\\]\\(");

    /** As {@link #missing(Announcement)}, where the programme may be written elsewhere. */
    public static List<Checklist> missing(Announcement it, boolean workedOut) {
        return missing(it).stream()
                .filter(one -> one != PROGRAMME || !workedOut)
                .toList();
    }

    /** In the order of the form. */
    public static List<Checklist> missing(Announcement it) {
        var missing = new ArrayList<Checklist>();
        if (it.introduction().isBlank()) missing.add(INTRODUCTION);
        if (!it.when().known()) missing.add(DATE);
        else if (it.when().start() == null) missing.add(HOURS);
        if (placeless(it.where())) missing.add(PLACE);
        if (it.where().online() && it.where().onlineLink().isBlank()) missing.add(ONLINE_LINK);
        if (pictureWithoutAlt(it)) missing.add(ALT);
        if (it.audience().isBlank()) missing.add(AUDIENCE);
        if (it.cost().sort() == Announcement.Cost.Sort.UNSAID) missing.add(COST);
        if (it.programme().isEmpty()) missing.add(PROGRAMME);
        if (it.contacts().isEmpty()) missing.add(CONTACT);
        return List.copyOf(missing);
    }

    private static boolean placeless(Where where) {
        return switch (where.mode()) {
            case TO_FOLLOW -> true;
            case IN_PERSON, BOTH -> where.city().isBlank() && where.venue().isBlank();
            case ONLINE -> false;
        };
    }

    private static boolean pictureWithoutAlt(Announcement it) {
        return PICTURE_WITHOUT_ALT.matcher(it.introduction()).find()
                || PICTURE_WITHOUT_ALT.matcher(it.body()).find();
    }
}
