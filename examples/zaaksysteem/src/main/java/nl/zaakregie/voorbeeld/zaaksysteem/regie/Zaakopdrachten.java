package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.sql.Timestamp;
import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.voorbeeld.zaaksysteem.zaken.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the regie asks of a zaak, in the tables of the zaaksysteem. Called in a transaction. */
final class Zaakopdrachten {

    private final Zaken zaken;
    private final Betrokkenen betrokkenen;
    private final Zaaktypecatalogus zaaktypen;
    private final JdbcClient jdbc;

    Zaakopdrachten(Zaken zaken, Betrokkenen betrokkenen, Zaaktypecatalogus zaaktypen, JdbcClient jdbc) {
        this.zaken = zaken;
        this.betrokkenen = betrokkenen;
        this.zaaktypen = zaaktypen;
        this.jdbc = jdbc;
    }

    void creeer(Verzending<CreeerZaak> verzending) {
        CreeerZaak opdracht = verzending.bericht();
        String omschrijving =
                zaaktypen.vind(opdracht.zaaktype()).map(Zaaktype::omschrijving).orElse(opdracht.zaaktype());
        zaken.open(opdracht.zaak().waarde(), opdracht.zaaktype(), omschrijving, opdracht.startdatum());
        betrokkenen.voegToe(opdracht);
        opdracht.gerelateerd().forEach(andere -> relateer(opdracht.zaak(), andere));
        opdracht.status()
                .ifPresent(s -> zetStatus(
                        opdracht.zaak(),
                        s,
                        verzending.tijdstip(),
                        opdracht.regisseur().medewerker()));
    }

    void actualiseer(Verzending<ActualiseerZaakstatus> verzending) {
        ActualiseerZaakstatus opdracht = verzending.bericht();
        eis(opdracht.zaak());
        zetStatus(
                opdracht.zaak(),
                opdracht.status(),
                opdracht.gezetOp(),
                opdracht.gezetDoor().medewerker());
    }

    void wijzigClienten(Verzending<WijzigClienten> verzending) {
        eis(verzending.bericht().zaak());
        betrokkenen.wijzig(verzending.bericht());
    }

    void koppel(Verzending<KoppelZaak> verzending) {
        eis(verzending.bericht().zaak());
        relateer(verzending.bericht().zaak(), verzending.bericht().aan());
    }

    /** This zaaksysteem knows one kind of relation, kept with the lower zaak. */
    void koppelDeel(Verzending<KoppelDeelzaak> verzending) {
        eis(verzending.bericht().deelzaak());
        relateer(verzending.bericht().deelzaak(), verzending.bericht().hoofdzaak());
    }

    void ontkoppel(Verzending<OntkoppelZaak> verzending) {
        eis(verzending.bericht().zaak());
        jdbc.sql("DELETE FROM zaakrelatie WHERE zaak = :zaak AND andere = :andere")
                .param("zaak", verzending.bericht().zaak().waarde())
                .param("andere", verzending.bericht().van().waarde())
                .update();
    }

    void wijzigRollen(Verzending<WijzigRollen> verzending) {
        eis(verzending.bericht().zaak());
        betrokkenen.wijzig(verzending.bericht());
    }

    void werkTermijnBij(Verzending<WerkTermijnBij> verzending) {
        WerkTermijnBij opdracht = verzending.bericht();
        eis(opdracht.zaak());
        zaken.zetTermijn(
                opdracht.zaak().waarde(),
                opdracht.uiterlijkeEinddatum(),
                opdracht.opgeschort().isPresent());
    }

    void sluit(Verzending<SluitZaak> verzending) {
        SluitZaak opdracht = verzending.bericht();
        eis(opdracht.zaak());
        zaken.sluit(opdracht.zaak().waarde(), opdracht.einddatum(), opdracht.resultaat());
    }

    /** @throws OnbekendeZaakException when it is not here */
    void eis(Zaakidentificatie zaak) {
        if (!zaken.bestaat(zaak.waarde())) {
            throw new OnbekendeZaakException();
        }
    }

    private void zetStatus(Zaakidentificatie zaak, int volgnummer, Instant gezetOp, MedewerkerId door) {
        jdbc.sql("""
                        INSERT INTO zaakstatus (zaak, volgnummer, gezet_op, gezet_door)
                        VALUES (:zaak, :volgnummer, :gezetOp, :door)
                        """)
                .param("zaak", zaak.waarde())
                .param("volgnummer", volgnummer)
                .param("gezetOp", Timestamp.from(gezetOp))
                .param("door", door.waarde())
                .update();
    }

    private void relateer(Zaakidentificatie zaak, Zaakidentificatie andere) {
        jdbc.sql("INSERT INTO zaakrelatie (zaak, andere) VALUES (:zaak, :andere) ON CONFLICT DO NOTHING")
                .param("zaak", zaak.waarde())
                .param("andere", andere.waarde())
                .update();
    }
}
