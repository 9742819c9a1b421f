package nl.zaakregie.klantcontact;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.PersoonId;

/** A contact in a dossier is also work in its case: it completes the task for it, or stands in the history by itself. */
final class Contactwerk {

    private static final String TAAK = "klantcontactRegistreren";

    private final Casuswerk casus;
    private final Gebruikers gebruikers;

    Contactwerk(Dossiers dossiers, Gebruikers gebruikers) {
        this.casus = new Casuswerk(dossiers);
        this.gebruikers = gebruikers;
    }

    void boek(Klantcontact contact) {
        contact.betreft()
                .dossier()
                .ifPresent(dossier -> casus.boek(new Casuswerk.Gedaan(
                        dossier, TAAK, gebruikers.huidige(), contact.id().toString(), over(contact))));
    }

    private static Set<String> over(Klantcontact contact) {
        Set<String> sleutels =
                contact.personen().stream().map(PersoonId::toString).collect(Collectors.toSet());
        if (contact.betreft() instanceof Betreft.Deelplan deelplan) {
            sleutels.add(deelplan.deelplan().toString());
        }
        return sleutels;
    }
}
