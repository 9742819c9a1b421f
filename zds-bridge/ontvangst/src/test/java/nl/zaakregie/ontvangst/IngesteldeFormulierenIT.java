package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.ontvangst.Formulierregister.Formulierzaak;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class IngesteldeFormulierenIT {

    private static final Zaakidentificatie FORMULIER = new Zaakidentificatie("9901F1");
    private static final Zaakidentificatie ANDERE = new Zaakidentificatie("9901Z1");

    private static final OntvangstProperties FORMULIEREN = new OntvangstProperties(
            List.of(new OntvangstProperties.Formulierkeuze(
                    "EFWMOHH", Bestemming.AANVRAAG, "wmohuishouden", "Formulier", "Bijlage", null)),
            Duration.ofSeconds(10),
            Duration.ofDays(90),
            1);

    @OpElkeDatabase
    void houdtFormulierenEnHunBijlagenHierEnAlHetAndereNiet(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Formulierregister register = new Formulierregister(database.jdbc(), new VerzetbareKlok());
        register.onthoud(new Formulierzaak(
                FORMULIER, "Formulieren", Bestemming.AANVRAAG, "wmohuishouden", DossierId.nieuw(), Optional.empty()));
        Eigenformulieren eigen = new IngesteldeFormulieren(FORMULIEREN, register);

        assertThat(eigen.isEigen(nieuw("EFWMOHH"))).isTrue();
        assertThat(eigen.isEigen(nieuw("WMOHH"))).isFalse();
        assertThat(eigen.isEigen(document("Formulieren", FORMULIER))).isTrue();
        assertThat(eigen.isEigen(document("Suite", FORMULIER)))
                .as("die maakte de zaak hier niet")
                .isFalse();
        assertThat(eigen.isEigen(document("Formulieren", ANDERE))).isFalse();
    }

    private static NieuweZaakGezien nieuw(String zaaktype) {
        return new NieuweZaakGezien("Formulieren", ANDERE, zaaktype, "Formulier", List.of(), List.of());
    }

    private static DocumentOntvangen document(String afzender, Zaakidentificatie zaak) {
        return new DocumentOntvangen(afzender, zaak, Optional.empty(), Optional.empty());
    }
}
