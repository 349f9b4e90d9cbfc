package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrast_is_what_wcag_says_for_known_colours() {
        assertThat(new Colour("#000000").contrastWithWhite()).isEqualTo(21.0, within(1e-9));
        assertThat(new Colour("#ffffff").contrastWithWhite()).isEqualTo(1.0, within(1e-9));
        assertThat(new Colour("#ff0000").contrastWithWhite()).isEqualTo(3.998, within(0.001));
        assertThat(new Colour("#767676").contrastWithWhite()).isEqualTo(4.542, within(0.001));
        assertThat(new Colour("#777777").contrastWithWhite()).isEqualTo(4.478, within(0.001));
    }

    @Test
    void the_lightest_readable_grey_is_767676() {
        assertThat(new Colour("#767676").readable()).isTrue();
        assertThat(new Colour("#777777").readable()).isFalse();
    }

    @Test
    void a_colour_is_read_as_people_type_it() {
        assertThat(Colour.of(" #AbCdEf ")).contains(new Colour("#abcdef"));
        assertThat(Colour.of("abcdef")).isEmpty();
        assertThat(Colour.of("#abc")).isEmpty();
        assertThat(Colour.of("red")).isEmpty();
        assertThat(Colour.of("#12345g")).isEmpty();
    }

    @Property
    void contrast_lies_between_one_and_twenty_one(@ForAll @IntRange(max = 0xffffff) int rgb) {
        assertThat(colour(rgb).contrastWithWhite()).isBetween(1.0, 21.0 + 1e-9);
        assertThat(colour(rgb).luminance()).isBetween(0.0, 1.0 + 1e-9);
    }

    @Property
    void less_light_in_a_channel_never_makes_it_harder_to_tell_from_white(
            @ForAll @IntRange(max = 0xffffff) int rgb, @ForAll @IntRange(max = 2) int channel) {
        var shift = 8 * channel;
        var level = rgb >> shift & 0xff;
        if (level == 0) return;
        var darker = rgb - (1 << shift);

        assertThat(colour(darker).contrastWithWhite()).isGreaterThan(colour(rgb).contrastWithWhite());
    }

    private static Colour colour(int rgb) {
        return new Colour("#%06x".formatted(rgb));
    }
}
