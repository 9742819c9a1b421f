package nl.zaakregie.stuf.rgbz;

import java.util.List;

/**
 * What changes in a zaak: both sides hold only the plain data that change, and the same ones.
 *
 * @param oud absent values when the sender gave only the new side (open-forms does)
 * @param besluiten what the zaak leads to; of a besluit only its identification, type and day of decision travel along
 */
public record Zaakwijziging(
        String zaakidentificatie,
        Zaakgegevens oud,
        Zaakgegevens nieuw,
        List<Mutatie<Zaakobject>> objecten,
        List<Mutatie<Rol>> rollen,
        List<Mutatie<Zaakrelatie>> relaties,
        List<Mutatie<Zaakstatus>> statussen,
        List<Mutatie<Besluit>> besluiten) {

    private static final Zaakgegevens NIETS = Zaakgegevens.bouw().klaar();

    public Zaakwijziging {
        objecten = List.copyOf(objecten);
        rollen = List.copyOf(rollen);
        relaties = List.copyOf(relaties);
        statussen = List.copyOf(statussen);
        besluiten = List.copyOf(besluiten);
    }

    /** Only plain data change. */
    public static Zaakwijziging van(String zaakidentificatie, Zaakgegevens oud, Zaakgegevens nieuw) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Only relations change; add them with the {@code met} methods. */
    public static Zaakwijziging van(String zaakidentificatie) {
        return van(zaakidentificatie, NIETS, NIETS);
    }

    public Zaakwijziging metObjecten(List<Mutatie<Zaakobject>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, mutaties, rollen, relaties, statussen, besluiten);
    }

    public Zaakwijziging metRollen(List<Mutatie<Rol>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, mutaties, relaties, statussen, besluiten);
    }

    public Zaakwijziging metRelaties(List<Mutatie<Zaakrelatie>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, rollen, mutaties, statussen, besluiten);
    }

    public Zaakwijziging metStatussen(List<Mutatie<Zaakstatus>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, rollen, relaties, mutaties, besluiten);
    }

    public Zaakwijziging metBesluiten(List<Mutatie<Besluit>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, rollen, relaties, statussen, mutaties);
    }

    @Override
    public String toString() {
        return "Zaakwijziging[" + zaakidentificatie + "]";
    }
}
