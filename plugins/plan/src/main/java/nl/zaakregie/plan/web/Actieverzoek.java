package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Actiestatus;
import nl.zaakregie.plan.domain.Ledeninzage;
import org.jspecify.annotations.Nullable;

/**
 * An actie to add or to change. Added with {@code uitgevoerdOp} it was not planned and is recorded afterwards (INV-21);
 * in a change what was done of it does not count.
 *
 * @param persoon groepslid or network person who does it
 * @param uitvoerder description of who does it, e.g. "buurman"
 * @param ledeninzage geen keeps it from the groepsleden
 */
record Actieverzoek(
        @Nullable String omschrijving,
        @Nullable String uitvoerdersoort,
        @Nullable UUID persoon,
        @Nullable String uitvoerder,
        @Nullable String herhaling,
        @Nullable LocalDate uiterlijk,
        @Nullable Integer doel,
        @Nullable LocalDate uitgevoerdOp,
        @Nullable String resultaat,
        @Nullable String ledeninzage) {

    Actie alsActie(int nummer) {
        Invoer invoer = new Invoer();
        boolean gepland = uitgevoerdOp == null;
        return invoer.klaar(new Actie(
                nummer,
                invoer.verplicht("omschrijving", omschrijving, Invoer.LANG),
                wie(invoer),
                gepland,
                invoer.tekst("herhaling", herhaling, Invoer.KORT),
                Optional.ofNullable(uiterlijk),
                Optional.ofNullable(doel),
                gepland ? Actiestatus.GEPLAND : Actiestatus.GEDAAN,
                Optional.ofNullable(uitgevoerdOp),
                invoer.tekst("resultaat", resultaat, Invoer.LANG),
                List.of(),
                invoer.mogelijk("ledeninzage", ledeninzage, Ledeninzage.class)));
    }

    private Actie.Uitvoerder wie(Invoer invoer) {
        return new Actie.Uitvoerder(
                invoer.keuze("uitvoerdersoort", uitvoerdersoort, Actie.Uitvoerder.Soort.class),
                Optional.ofNullable(persoon).map(PersoonId::new),
                invoer.tekst("uitvoerder", uitvoerder, Invoer.KORT));
    }
}
