package nl.zaakregie.stuf.rgbz;

import java.util.List;

/**
 * What changes in a zaak: both sides hold only the plain data that change, and the same ones.
 *
 * @param oud absent values when the sender gave only the new side (open-forms does)
 */
public record Zaakwijziging(
        String zaakidentificatie,
        Zaakgegevens oud,
        Zaakgegevens nieuw,
        List<Mutatie<Zaakobject>> objecten,
        List<Mutatie<Rol>> rollen,
        List<Mutatie<Zaakrelatie>> relaties,
        List<Mutatie<Zaakstatus>> statussen) {

    private static final Zaakgegevens NIETS = Zaakgegevens.bouw().klaar();

    public Zaakwijziging {
        objecten = List.copyOf(objecten);
        rollen = List.copyOf(rollen);
        relaties = List.copyOf(relaties);
        statussen = List.copyOf(statussen);
    }

    /** Only plain data change. */
    public static Zaakwijziging van(String zaakidentificatie, Zaakgegevens oud, Zaakgegevens nieuw) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, List.of(), List.of(), List.of(), List.of());
    }

    /** Only relations change; add them with the {@code met} methods. */
    public static Zaakwijziging van(String zaakidentificatie) {
        return van(zaakidentificatie, NIETS, NIETS);
    }

    public Zaakwijziging metObjecten(List<Mutatie<Zaakobject>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, mutaties, rollen, relaties, statussen);
    }

    public Zaakwijziging metRollen(List<Mutatie<Rol>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, mutaties, relaties, statussen);
    }

    public Zaakwijziging metRelaties(List<Mutatie<Zaakrelatie>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, rollen, mutaties, statussen);
    }

    public Zaakwijziging metStatussen(List<Mutatie<Zaakstatus>> mutaties) {
        return new Zaakwijziging(zaakidentificatie, oud, nieuw, objecten, rollen, relaties, mutaties);
    }

    @Override
    public String toString() {
        return "Zaakwijziging[" + zaakidentificatie + "]";
    }
}
