package nl.zaakregie.ontvangst;

import java.util.Optional;
import nl.zaakregie.api.bericht.ZaakOntvangen.Afzendercontact;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Contactpersoon;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Vestiging;
import org.jspecify.annotations.Nullable;

/** The initiator of a zaak as the one to speak to about it. */
final class Meldervertaling {

    private Meldervertaling() {}

    /**
     * Empty when the role tells nothing at all. A name that is missing stays blank, so that a plugin can ask for that and
     * not for the rest too.
     */
    static Optional<Afzendercontact> van(Rol initiator) {
        Optional<Contactpersoon> aanspreekpunt = Optional.ofNullable(initiator.aanspreekpunt());
        Optional<String> naam =
                naam(initiator.betrokkene()).or(() -> aanspreekpunt.flatMap(a -> Teksten.gevuld(a.naam())));
        Optional<String> rol = Teksten.gevuld(initiator.omschrijving());
        Optional<String> contact = aanspreekpunt.flatMap(a -> Teksten.samen(", ", a.emailadres(), a.telefoonnummer()));
        if (naam.isEmpty() && rol.isEmpty() && contact.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Afzendercontact(naam.orElse(""), rol, contact));
    }

    private static Optional<String> naam(@Nullable Betrokkene betrokkene) {
        if (betrokkene instanceof OrganisatorischeEenheid eenheid) {
            return Teksten.gevuld(eenheid.naam());
        }
        if (betrokkene instanceof NietNatuurlijkPersoon organisatie) {
            return Teksten.gevuld(organisatie.statutaireNaam());
        }
        if (betrokkene instanceof Vestiging vestiging) {
            return vestiging.handelsnamen().stream()
                    .flatMap(n -> Teksten.gevuld(n).stream())
                    .findFirst();
        }
        if (betrokkene instanceof Medewerker m) {
            return Teksten.samen(" ", m.voorletters(), m.voorvoegsel(), m.achternaam());
        }
        if (betrokkene instanceof NatuurlijkPersoon p) {
            String voor = Teksten.gevuld(p.voornamen()).isPresent() ? p.voornamen() : p.voorletters();
            return Teksten.samen(" ", voor, p.voorvoegsel(), p.geslachtsnaam());
        }
        return Optional.empty();
    }
}
