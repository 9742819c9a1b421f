package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KlantvraagBeantwoordenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-17")
    void zegtAlleenDatErEenPlanIsEnWieDeRegisseurIs() {
        o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);

        Aangeboden<Klantantwoord> antwoord = vraag(Gezin.KEREM);

        assertThat(antwoord.waarde().planBestaat()).isTrue();
        assertThat(antwoord.waarde().regisseurs())
                .containsExactly(new Klantantwoord.Contact(
                        "Fatima Jansen", Optional.of("Wijkteam Oost"), Optional.of("0205550101")));
        assertThat(antwoord.betrokkenen()).containsExactly(Gezin.KEREM.id());
        assertThat(velden(Klantantwoord.class)).containsExactly("planBestaat", "regisseurs");
        assertThat(velden(Klantantwoord.Contact.class)).containsExactly("naam", "team", "telefoon");
    }

    @Test
    @Tag("INV-20")
    void kentGeenVertrouwelijkTraject() {
        o.gebruikers.meldAan(KUIPERS);
        o.gestart(NieuwTraject.voorPersonen(Opstelling.opgaven(Gezin.ELIF), KUIPERS.id())
                .vertrouwelijk(true));

        assertThat(vraag(Gezin.ELIF).waarde()).isEqualTo(vraag(Gezin.ANDER).waarde());
        assertThat(vraag(Gezin.ELIF).waarde().planBestaat()).isFalse();
    }

    private Aangeboden<Klantantwoord> vraag(Persoon persoon) {
        return o.klantvraag.uitvoeren(persoon.bsn().orElseThrow());
    }

    private static String[] velden(Class<?> soort) {
        return Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }
}
