package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import static nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken.ELIF;
import static nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken.REGISSEUR;
import static nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken.SANNE;
import static nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken.tot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.StufWaarde;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken;
import org.junit.jupiter.api.Test;

class ZaakwijzigingTest {

    private static final Zaakgegevens NIETS = Zaakgegevens.bouw().klaar();
    private static final Rol VOS = Rol.van(Rolsoort.UITVOERENDE, Medewerker.van("mw-vos", "Vos"), "Wijkteamlid");

    @Test
    void laatStaanWatNietGenoemdIs() {
        Zaakgegevens bekend = Zaken.gezinsplan().gegevens();

        Zaakgegevens uitkomst =
                wijzig(bekend, NIETS, Zaakgegevens.bouw().toelichting("Nieuw").klaar());

        assertThat(uitkomst.toelichting()).isEqualTo(StufWaarde.gevuld("Nieuw"));
        assertThat(uitkomst.omschrijving()).isEqualTo(bekend.omschrijving());
        assertThat(uitkomst.kenmerken()).isEqualTo(bekend.kenmerken());
        assertThat(uitkomst.extraElementen()).isEqualTo(bekend.extraElementen());
    }

    @Test
    void maaktLeegAlleenMetEenReden() {
        Zaakgegevens bekend = Zaken.gezinsplan().gegevens();
        Zaakgegevens geenWaarde = Zaakgegevens.bouw()
                .omschrijving(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .resultaat(StufWaarde.leegZonderReden())
                .klaar();

        Zaakgegevens uitkomst = wijzig(bekend, NIETS, geenWaarde);

        assertThat(uitkomst.omschrijving()).isEqualTo(StufWaarde.leeg(NoValue.GEEN_WAARDE));
        assertThat(uitkomst.resultaat()).isEqualTo(bekend.resultaat());
    }

    @Test
    void vervangtHerhaaldeElementenInHunGeheel() {
        Zaakgegevens bekend = Zaken.gezinsplan().gegevens();
        List<Kenmerk> nieuw = List.of(new Kenmerk("g2", "Zaakregie"));
        Zaakgegevens oud = Zaakgegevens.bouw().kenmerken(bekend.kenmerken()).klaar();

        assertThat(wijzig(bekend, oud, Zaakgegevens.bouw().kenmerken(nieuw).klaar())
                        .kenmerken())
                .isEqualTo(nieuw);
        assertThat(wijzig(bekend, oud, NIETS).kenmerken()).isEmpty();
    }

    @Test
    void wijzigtExtraElementenOpNaam() {
        Zaakgegevens bekend = Zaken.gezinsplan().gegevens();
        Zaakgegevens nieuw = Zaakgegevens.bouw()
                .extraElementen(List.of(new ExtraElement("wijkteam", "West"), new ExtraElement("fase", "2")))
                .klaar();

        assertThat(wijzig(bekend, NIETS, nieuw).extraElementen())
                .containsExactly(new ExtraElement("wijkteam", "West"), new ExtraElement("fase", "2"));
    }

    @Test
    void voegtEenRelatieMaarEenKeerToe() {
        List<Rol> rollen = List.of(REGISSEUR);
        List<Mutatie<Rol>> tweemaal = List.of(Mutatie.toevoegen(VOS), Mutatie.toevoegen(VOS));

        assertThat(Relatiemutaties.pasToe(Relatiesoorten.ROLLEN, rollen, tweemaal))
                .containsExactly(REGISSEUR, VOS);
    }

    @Test
    void beeindigtEenRelatieMetBehoudVanHistorie() {
        Zaakobject geeindigd = SANNE.gedurende(tot("20261201"));

        assertThat(Relatiemutaties.pasToe(
                        Relatiesoorten.OBJECTEN, List.of(SANNE, ELIF), List.of(Mutatie.beeindigen(geeindigd))))
                .containsExactly(geeindigd, ELIF);
    }

    @Test
    void vervangtEenUitvoerende() {
        Rol oud = VOS.gedurende(tot("20261201"));
        Rol nieuw = Rol.van(Rolsoort.UITVOERENDE, Medewerker.van("mw-mulder", "Mulder"), "Wijkteamlid");

        assertThat(Relatiemutaties.pasToe(
                        Relatiesoorten.ROLLEN, List.of(REGISSEUR, VOS), List.of(Mutatie.vervangen(oud, nieuw))))
                .containsExactly(REGISSEUR, oud, nieuw);
    }

    @Test
    void wijzigtAlleenWatVanEenRolIsGenoemd() {
        Rol kern = Rol.van(Rolsoort.UITVOERENDE, new Medewerker("mw-vos", null, null, null), null);
        Rol nieuw = Rol.van(Rolsoort.UITVOERENDE, new Medewerker("mw-vos", null, null, null), "Behandelaar");

        Rol uitkomst = Relatiemutaties.pasToe(
                        Relatiesoorten.ROLLEN, List.of(VOS), List.of(Mutatie.wijzigen(kern, nieuw)))
                .get(0);

        assertThat(uitkomst).isEqualTo(Rol.van(Rolsoort.UITVOERENDE, Medewerker.van("mw-vos", "Vos"), "Behandelaar"));
    }

    @Test
    void verwijdertEenRelatieDieErNooitHadMoetenZijn() {
        Zaakrelatie relatie = Zaakrelatie.andere("9901Z000000000009");

        assertThat(Relatiemutaties.pasToe(
                        Relatiesoorten.ANDERE_ZAKEN, List.of(relatie), List.of(Mutatie.verwijderen(relatie))))
                .isEmpty();
    }

    @Test
    void weigertEenWijzigingVanEenRelatieDieErNietIs() {
        StufFout fout = catchThrowableOfType(
                StufFout.class,
                () -> Relatiemutaties.pasToe(
                        Relatiesoorten.ROLLEN, List.of(REGISSEUR), List.of(Mutatie.verwijderen(VOS))));

        assertThat(fout.code()).isEqualTo(StufFoutcode.STUF064);
    }

    @Test
    void zetStatussenOpVolgordeEnMerktDeLaatste() {
        var geordend = Statusvolgorde.geordend(List.of(
                Zaken.status("0002", "Gezinsplan opgesteld", "20261201"),
                Zaken.status("1", "Signaal geregistreerd", "20261124093000")));

        assertThat(geordend).extracting(status -> status.type().volgnummer()).containsExactly("1", "0002");
        assertThat(geordend).extracting(status -> status.laatste()).containsExactly(null, true);
    }

    private static Zaakgegevens wijzig(Zaakgegevens bekend, Zaakgegevens oud, Zaakgegevens nieuw) {
        return Gegevenswijziging.pasToe(bekend, Zaakwijziging.van("9901Z000000000001", oud, nieuw));
    }
}
