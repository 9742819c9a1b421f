package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.domain.Ondertekening;
import org.jspecify.annotations.Nullable;

/**
 * A signature.
 *
 * @param persoon who signed, for a groepslid or somebody of the network
 * @param naam who signed, for municipality and aanbieder
 * @param namens groepsleden he signed for too, e.g. a parent for a child
 */
record Ondertekeningverzoek(
        @Nullable String partij,
        @Nullable UUID persoon,
        @Nullable String naam,
        @Nullable List<UUID> namens,
        @Nullable String wijze,
        @Nullable LocalDate op) {

    Ondertekening alsOndertekening() {
        Invoer invoer = new Invoer();
        Ondertekening.Partij wie = invoer.keuze("partij", partij, Ondertekening.Partij.class);
        Optional<String> genoemd = invoer.tekst("naam", naam, Invoer.KORT);
        if (wie == Ondertekening.Partij.GROEPSLID) {
            invoer.aanwezig("persoon", Optional.ofNullable(persoon), new UUID(0, 0));
        } else if (persoon == null) {
            invoer.verplicht("naam", naam, Invoer.KORT);
        }
        return invoer.klaar(new Ondertekening(
                UUID.randomUUID(),
                wie,
                Optional.ofNullable(persoon).map(PersoonId::new),
                genoemd,
                Invoer.personen(namens),
                invoer.keuze("wijze", wijze, Ondertekening.Wijze.class),
                invoer.aanwezig("op", Optional.ofNullable(op), LocalDate.EPOCH)));
    }
}
