package nl.bijeen.people;

import java.util.Locale;
import java.util.Optional;

/** What the numbers look like by which Dutch organisations are known. */
public final class Identifiers {

    private static final String OF_THE_TAX_OFFICE = "00000001";

    private Identifiers() {}

    /** Four digits that Statistics Netherlands gives a municipality. */
    public static boolean isCbsCode(String typed) {
        return typed.matches("\\d{4}");
    }

    /** Eight digits of the Chamber of Commerce, which publishes no check. */
    public static boolean isKvk(String typed) {
        return typed.matches("\\d{8}");
    }

    /**
     * Twenty digits: eight that say whose number follows, the number, and zeros. One made of an RSIN must pass the check on
     * eleven that goes with it. Source: Logius, OIN-Stelsel, chapter "Samenstelling OIN".
     */
    public static boolean isOin(String typed) {
        if (!typed.matches("000000(?!00)\\d{14}")) return false;
        return !typed.startsWith(OF_THE_TAX_OFFICE) || (isRsin(typed.substring(8, 17)) && typed.endsWith("000"));
    }

    /** As the post wants it, "1234 AB"; empty when it is no Dutch postcode. */
    public static Optional<String> postcode(String typed) {
        var plain = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.matches("[1-9]\\d{3}[A-Z]{2}")
                ? Optional.of(plain.substring(0, 4) + " " + plain.substring(4))
                : Optional.empty();
    }

    /** What comes after the @, in small letters, whether or not the @ was typed along; empty when it is no domain. */
    public static Optional<String> mailDomain(String typed) {
        var domain = typed.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        return domain.length() <= 253 && domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")
                ? Optional.of(domain)
                : Optional.empty();
    }

    /** The digits weigh 9 to 2, and the last one less than nothing. */
    private static boolean isRsin(String digits) {
        var sum = -(digits.charAt(8) - '0');
        for (var i = 0; i < 8; i++) sum += (9 - i) * (digits.charAt(i) - '0');
        return sum % 11 == 0;
    }
}
