package nl.bijeen.programme.web;

import java.io.IOException;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Upload;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Portraits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a form about somebody who contributes does with their picture. */
@Component
class Photos {

    private final Portraits portraits;

    Photos(Portraits portraits) {
        this.portraits = portraits;
    }

    static Upload read(@Nullable MultipartFile photo) throws IOException {
        return Upload.of(photo == null ? new byte[0] : photo.getBytes());
    }

    /** Once nothing is wrong with the form. */
    void put(EventId event, Contributor who, ContributorForm form, Upload picture, Actor by) {
        if (picture instanceof Upload.Accepted accepted) portraits.portray(event, who, accepted, form.alt(), by);
        else if (form.without()) portraits.remove(event, who, by);
        else if (!form.alt().isEmpty()) portraits.describe(event, who, form.alt(), by);
    }
}
