package nl.bijeen.programme.web;

import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.view.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff find the screens of the rooms and the other forms of a programme. */
@Controller
class SharePages {

    private final ProgrammeTab programmes;
    private final Associations associations;
    private final PublicUrl publicUrl;

    SharePages(ProgrammeTab programmes, Associations associations, PublicUrl publicUrl) {
        this.programmes = programmes;
        this.associations = associations;
        this.publicUrl = publicUrl;
    }

    @GetMapping(ProgrammeTab.PATH + "/delen")
    SharePage share(Event event) {
        var association = associations.get(event.association());
        var meeting = publicUrl.to("/" + association.slug() + "/bijeenkomsten/" + event.slug());
        return new SharePage(event, programmes.of(event), meeting);
    }
}
