package nl.bijeen.view;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which visitors know this installation, without a slash at the end. */
@Component
public record PublicUrl(URI value) {

    // On the component of a record the annotation would also stand on its field, which Spring's build step then tries
    // to set.
    public PublicUrl(@Value("${bijeen.public-url}") URI value) {
        this.value = value;
    }

    /** The whole address of a path, for letters, feeds and structured data. */
    public String to(String path) {
        return value + path;
    }

    public boolean secure() {
        return "https".equals(value.getScheme());
    }
}
