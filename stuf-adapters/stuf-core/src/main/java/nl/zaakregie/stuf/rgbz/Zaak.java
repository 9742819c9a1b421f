package nl.zaakregie.stuf.rgbz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zaak with everything around it.
 *
 * @param identificatie 5 to 40 characters, the first four the gemeentecode; that is checked where it is made
 * @param zaaktype      absent only in answers that leave it out
 * @param documenten    only in answers
 * @param besluiten     what the zaak led to; a new zaak is sent with their identification, type and day of decision only
 */
public record Zaak(
        String identificatie,
        Zaakgegevens gegevens,
        @Nullable Zaaktype zaaktype,
        List<Zaakobject> objecten,
        List<Rol> rollen,
        List<Zaakrelatie> relaties,
        List<Zaakstatus> statussen,
        List<DocumentBijZaak> documenten,
        List<Besluit> besluiten) {

    public Zaak {
        objecten = List.copyOf(objecten);
        rollen = List.copyOf(rollen);
        relaties = List.copyOf(relaties);
        statussen = List.copyOf(statussen);
        documenten = List.copyOf(documenten);
        besluiten = besluiten == null ? List.of() : List.copyOf(besluiten);
    }

    public Zaak(
            String identificatie,
            Zaakgegevens gegevens,
            @Nullable Zaaktype zaaktype,
            List<Zaakobject> objecten,
            List<Rol> rollen,
            List<Zaakrelatie> relaties,
            List<Zaakstatus> statussen,
            List<DocumentBijZaak> documenten) {
        this(identificatie, gegevens, zaaktype, objecten, rollen, relaties, statussen, documenten, List.of());
    }

    /** A new zaak; add what it needs with the {@code met} methods. */
    public static Zaak van(String identificatie, Zaaktype zaaktype, Zaakgegevens gegevens) {
        return new Zaak(identificatie, gegevens, zaaktype, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Zaak metObjecten(List<Zaakobject> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, nieuw, rollen, relaties, statussen, documenten, besluiten);
    }

    public Zaak metRollen(List<Rol> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, objecten, nieuw, relaties, statussen, documenten, besluiten);
    }

    public Zaak metRelaties(List<Zaakrelatie> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, objecten, rollen, nieuw, statussen, documenten, besluiten);
    }

    public Zaak metStatussen(List<Zaakstatus> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, objecten, rollen, relaties, nieuw, documenten, besluiten);
    }

    public Zaak metDocumenten(List<DocumentBijZaak> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, objecten, rollen, relaties, statussen, nieuw, besluiten);
    }

    public Zaak metBesluiten(List<Besluit> nieuw) {
        return new Zaak(identificatie, gegevens, zaaktype, objecten, rollen, relaties, statussen, documenten, nieuw);
    }

    public Zaak met(Zaakgegevens nieuw) {
        return new Zaak(identificatie, nieuw, zaaktype, objecten, rollen, relaties, statussen, documenten, besluiten);
    }

    /** Roles of one kind, in the order of the message. */
    public List<Rol> rollen(Rolsoort soort) {
        return rollen.stream().filter(r -> r.soort() == soort).toList();
    }

    /** The persons whom the zaak is about (RZS 1.0). */
    public List<NatuurlijkPersoon> clienten() {
        return objecten.stream()
                .filter(Zaakobject::isClient)
                .map(o -> (NatuurlijkPersoon) o.inhoud())
                .toList();
    }

    @Override
    public String toString() {
        return "Zaak[" + identificatie + "]";
    }
}
