package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static nl.zaakregie.testkit.gezin.Medewerkers.VOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebeurtenis.SignaalGekoppeld;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignaalKoppelenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-09")
    void registreertOnderIederLopendTrajectMetEenTaakVoorDeRegisseurs() {
        DossierId een = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);
        DossierId twee = o.gestart(VOS, Gezin.SANNE, Gezin.MURAT);
        o.gestart(VOS, Gezin.ANDER);
        SignaalId signaal = o.signalen.over(Gezin.SANNE);

        o.koppelen.uitvoeren(signaal, Optional.empty());

        assertThat(o.gebeurtenissen.gepubliceerd(SignaalGekoppeld.class))
                .containsExactlyInAnyOrder(new SignaalGekoppeld(signaal, een), new SignaalGekoppeld(signaal, twee));
        assertThat(List.of(een, twee))
                .allSatisfy(id -> assertThat(o.dossiers.onderdelen(id))
                        .filteredOn(x -> x.definitie().equals("beoordelenNieuwSignaal"))
                        .singleElement()
                        .satisfies(x -> {
                            assertThat(x.stand()).isEqualTo(Onderdeel.Stand.ACTIEF);
                            assertThat(x.sleutel()).contains(signaal.toString());
                        }));
    }

    @Test
    void doetBijEenTweedeKeerNiets() {
        o.gestart(JANSEN, Gezin.SANNE);
        SignaalId signaal = o.signalen.over(Gezin.SANNE);
        o.koppelen.uitvoeren(signaal, Optional.empty());

        o.koppelen.uitvoeren(signaal, Optional.empty());

        assertThat(o.gebeurtenissen.gepubliceerd(SignaalGekoppeld.class)).hasSize(1);
    }

    @Test
    void koppeltAanHetGekozenTraject() {
        DossierId gekozen = o.gestart(JANSEN, Gezin.SANNE);
        SignaalId signaal = o.signalen.over(Gezin.ANDER);

        o.koppelen.uitvoeren(signaal, Optional.of(gekozen));

        assertThat(o.trajecten.signalenVan(gekozen))
                .extracting(GekoppeldSignaal::signaal)
                .containsExactly(signaal);
    }

    @Test
    void weigertEenTrajectDatNietLoopt() {
        SignaalId signaal = o.signalen.over(Gezin.ANDER);

        assertThatThrownBy(() -> o.koppelen.uitvoeren(signaal, Optional.of(DossierId.nieuw())))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(GroepstrajectFout.ONBEKEND_TRAJECT));
    }

    @Test
    @Tag("INV-20")
    void meldtHetBijEenVertrouwelijkTrajectAlleenInZijnEigenDossier() {
        o.gebruikers.meldAan(KUIPERS);
        DossierId vertrouwelijk = o.gestart(NieuwTraject.voorPersonen(Opstelling.opgaven(Gezin.ELIF), KUIPERS.id())
                .vertrouwelijk(true));
        SignaalId signaal = o.signalen.over(Gezin.ELIF);

        o.koppelen.uitvoeren(signaal, Optional.empty());

        assertThat(o.dossiers.onderdelen(vertrouwelijk)).hasSize(1);
        assertThat(o.dossiers.isInTeam(vertrouwelijk, JANSEN.id())).isFalse();
        assertThat(o.overzicht.lopendVoor(List.of(Gezin.ELIF.id()))).allMatch(t -> t.vertrouwelijk());
    }
}
