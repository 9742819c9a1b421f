package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zaakregie.cmis.Aanmaak;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Zaakmapeigenschap;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.Onbekend;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.CatalogusProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.LegeDocumentopslag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Proefdatabase;

/** A zaak is made in database and DMS, or in neither. */
class AllesOfNietsIT {

    private static final nl.zaakregie.stuf.rgbz.Zaak ZAAK =
            nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken.gezinsplan();

    @OpElkeDatabase
    void bewaartGeenZaakAlsHetDmsNietWerkt(Databasesoort soort) {
        TestDatabase database = Proefdatabase.vers(soort);
        Zaken zaken = zaken(database, new LegeDocumentopslag() {
            @Override
            public CmisAntwoord<Aanmaak> maakZaakmap(
                    String zaaktypecode, String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen) {
                return new CmisAntwoord.NietBezorgd<>("ConnectException");
            }
        });

        StufFout fout = catchThrowableOfType(
                StufFout.class, () -> database.transactie().executeWithoutResult(status -> zaken.creeer(ZAAK)));

        assertThat(fout.code()).isEqualTo(StufFoutcode.STUF046);
        assertThat(zaken.bestaat(ZAAK.identificatie())).isFalse();
    }

    @OpElkeDatabase
    void ruimtDeZaakmapOpAlsDeZaakTochNietWordtBewaard(Databasesoort soort) {
        TestDatabase database = Proefdatabase.vers(soort);
        List<String> opgeruimd = new ArrayList<>();
        Zaken zaken = zaken(database, new LegeDocumentopslag() {
            @Override
            public CmisAntwoord<Aanmaak> verwijderLegeZaakmap(String zaakidentificatie) {
                opgeruimd.add(zaakidentificatie);
                return CmisAntwoord.gelukt(Aanmaak.VERWIJDERD);
            }
        });

        assertThatThrownBy(() -> database.transactie().executeWithoutResult(status -> {
                    zaken.creeer(ZAAK);
                    throw new IllegalStateException("storing voor de commit");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opgeruimd).containsExactly(ZAAK.identificatie());
        assertThat(zaken.bestaat(ZAAK.identificatie())).isFalse();
    }

    private static Zaken zaken(TestDatabase database, Documentopslag dms) {
        CatalogusProperties catalogus = new CatalogusProperties(Onbekend.AANNEMEN, List.of());
        JdbcZaken bewaard = new JdbcZaken(database.jdbc(), new RgbzJson(), Clock.systemUTC());
        return new Zaken(bewaard, new Zaakcontrole(catalogus, bewaard), dms);
    }
}
