package nl.bijeen.view;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds a page, a part or a letter while it is rendered: the reader's language, the address that was asked for and
 * what forms must carry.
 *
 * @param path the path asked for, with its query; empty in letters
 * @param csrf what every POST form sends along; null where there are no forms: letters and cached pages
 * @param tabs those of the office, in order
 * @param notice the message of the action just done, once; null when there is none
 */
public record Frame(
        Templates templates,
        Words words,
        PublicUrl publicUrl,
        String path,
        @Nullable Csrf csrf,
        @Nullable String notice,
        @Nullable Reader reader,
        List<OfficeTab> tabs) {

    private static final Pattern WORKSPACE = Pattern.compile("/bureau/bijeenkomsten/[^/?]+");

    /** The field against forged forms. Asking for the token sets a cookie, so only a form does. */
    public record Csrf(String name, Supplier<String> value) {

        public String token() {
            return value.get();
        }
    }

    /**
     * The staff member who reads, as the office's header shows them.
     *
     * @param mayEdit whether they may change what this page is about
     * @param guest whether they come from outside and have meetings only
     */
    public record Reader(String name, String association, boolean mayEdit, boolean mayAdminister, boolean guest) {

        public Reader mayEdit(boolean may) {
            return new Reader(name, association, may, mayAdminister, guest);
        }
    }

    /** Without anything of the one who reads, for a page that is kept and shown to others. */
    Frame forEverybody() {
        return new Frame(templates, words, publicUrl, path, null, null, null, List.of());
    }

    /** For a letter: no address, no forms. */
    public static Frame letter(Templates templates, Words words, PublicUrl publicUrl) {
        return new Frame(templates, words, publicUrl, "", null, null, null, List.of());
    }

    /** The tabs of these pages of the office, in order. */
    public List<OfficeTab> tabs(OfficeTab.Place place) {
        return tabs.stream().filter(it -> it.place() == place).toList();
    }

    /** The address of the meeting this page is about, as it was asked for: a co-host has another one than the owner. */
    public String workspace(String slug) {
        var asked = WORKSPACE.matcher(path);
        return asked.lookingAt() ? asked.group() : "/bureau/bijeenkomsten/" + slug;
    }

    /** Whether the reader is staff who may change things. */
    public boolean mayEdit() {
        return reader != null && reader.mayEdit();
    }

    /** In the language of the page; see {@link Words#text}. */
    public String text(String key, Object... args) {
        return words.text(key, args);
    }

    public Locale locale() {
        return words.locale();
    }

    public boolean english() {
        return locale().getLanguage().equals("en");
    }

    /** The language of what an association wrote, for the lang attribute; null on a Dutch page, which is in Dutch already. */
    public @Nullable String dutch() {
        return english() ? "nl" : null;
    }

    /** A path on the public side in the reader's language: {@code /agenda} or {@code /en/agenda}. */
    public String to(String path) {
        return english() ? "/en" + path : path;
    }

    /** The address asked for with another value of one parameter: the next page, another order. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    /** A record with a template of its own, placed in this page. */
    public Content part(Part part) {
        return templates.content((Record) part, this);
    }
}
