package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.util.Optional;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Verzending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hand-over of a zaak to a department of the gemeente, table {@code zaakoverdracht}. The department answers in the
 * zaaksysteem; its answer goes to the inbox of the regie like that of any backoffice.
 */
final class Overdrachten {

    private static final String AFZENDER = "zaaksysteem";

    private final Zaakopdrachten zaken;
    private final Inkomend inkomend;
    private final JdbcClient jdbc;
    private final TransactionOperations transactie;

    Overdrachten(Zaakopdrachten zaken, Inkomend inkomend, JdbcClient jdbc, TransactionOperations transactie) {
        this.zaken = zaken;
        this.inkomend = inkomend;
        this.jdbc = jdbc;
        this.transactie = transactie;
    }

    void vraag(Verzending<DraagZaakOver> verzending) {
        DraagZaakOver opdracht = verzending.bericht();
        zaken.eis(opdracht.zaak());
        jdbc.sql("""
                        INSERT INTO zaakoverdracht (referentienummer, zaak, afdeling, melding)
                        VALUES (:nummer, :zaak, :afdeling, :melding)
                        """)
                .param("nummer", verzending.referentienummer().waarde())
                .param("zaak", opdracht.zaak().waarde())
                .param("afdeling", opdracht.backoffice())
                .param("melding", opdracht.melding().orElse(null))
                .update();
    }

    /** Answer and message to the regie are one transaction; what the regie refuses leaves the request open. */
    boolean beantwoord(Zaakidentificatie zaak, boolean geaccepteerd, Optional<String> melding) {
        return Boolean.TRUE.equals(transactie.execute(status -> {
            boolean aangenomen = open(zaak)
                    .filter(nummer -> legVast(nummer, geaccepteerd))
                    .map(nummer -> meld(new OverdrachtAntwoord(AFZENDER, zaak, nummer, geaccepteerd, melding)))
                    .filter(Ontvangst.Bewaard.class::isInstance)
                    .isPresent();
            if (!aangenomen) {
                status.setRollbackOnly();
            }
            return aangenomen;
        }));
    }

    private Optional<Referentienummer> open(Zaakidentificatie zaak) {
        return jdbc.sql("SELECT referentienummer FROM zaakoverdracht WHERE zaak = :zaak AND geaccepteerd IS NULL")
                .param("zaak", zaak.waarde())
                .query(String.class)
                .optional()
                .map(Referentienummer::new);
    }

    private boolean legVast(Referentienummer nummer, boolean geaccepteerd) {
        return jdbc.sql("""
                                UPDATE zaakoverdracht
                                   SET geaccepteerd = :geaccepteerd
                                 WHERE referentienummer = :nummer AND geaccepteerd IS NULL
                                """)
                        .param("geaccepteerd", geaccepteerd)
                        .param("nummer", nummer.waarde())
                        .update()
                == 1;
    }

    private Ontvangst meld(OverdrachtAntwoord antwoord) {
        Inkomend.Sleutel sleutel = new Inkomend.Sleutel(AFZENDER, antwoord.op().waarde());
        return inkomend.ontvang(sleutel, antwoord.geaccepteerd() ? "geaccepteerd" : "geweigerd", antwoord);
    }
}
