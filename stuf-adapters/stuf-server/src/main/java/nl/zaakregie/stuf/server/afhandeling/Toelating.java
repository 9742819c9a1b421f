package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF040;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF055;

import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.ServiceHerkenning;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Schemacontrole;
import nl.zaakregie.stuf.server.Zenderbeleid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a message may go on to a port, in the order in which StUF 03.01 lets a code win. */
final class Toelating {

    private static final Logger LOG = LoggerFactory.getLogger(Toelating.class);

    private final Dienstenlijst diensten;
    private final Zenderbeleid beleid;

    Toelating(Dienstenlijst diensten, Zenderbeleid beleid) {
        this.diensten = diensten;
        this.beleid = beleid;
    }

    /** All that can be decided while the rest of the message is still on its way. */
    void bijEindeKop(Ontvangst ontvangst) {
        beleid.controleerPartijen(ontvangst.kop().zender(), ontvangst.kop().ontvanger());
        beleid.controleerHerkomst(ontvangst.kop().zender(), ontvangst.herkomst());
        String actie = ontvangst.soapAction();
        if (ServiceHerkenning.vastZonderInhoud(actie, ontvangst.root())) {
            ServiceHerkenning.herken(actie, ontvangst.root(), () -> {
                        throw new IllegalStateException("de inhoud beslist niet");
                    })
                    .ifPresent(service -> controleer(ontvangst, service));
        }
    }

    /** @throws StufFout when the heading, the address or the authorisation does not fit the service */
    Berichtkop controleer(Ontvangst ontvangst, StufService service) {
        Berichtkop kop = Kopcontrole.controleer(service, ontvangst.kop());
        if (diensten.zoek(service, ontvangst.portType()).isEmpty()) {
            throw new StufFout(STUF040, service.operatienaam() + " wordt op dit adres niet aangeboden");
        }
        beleid.controleerBevoegdheid(kop);
        return kop;
    }

    /** @throws StufFout StUF055 when the sender is held strictly to the schema and broke it */
    void controleerSchema(Ontvangst ontvangst, Berichtkop kop) {
        Schemacontrole controle = beleid.schemacontrole(kop.zender().orElse(null));
        List<Schemabevinding> bevindingen = ontvangst.schemabevindingen();
        if (controle == Schemacontrole.UIT || bevindingen.isEmpty()) {
            return;
        }
        String tekst = bevindingen.stream().map(Schemabevinding::toString).collect(Collectors.joining("; "));
        if (controle == Schemacontrole.STRENG) {
            throw new StufFout(STUF055, tekst);
        }
        LOG.warn(
                "Bericht wijkt af van het schema, zender={}, service={}, bevindingen={}",
                kop.zender().map(z -> z.sleutel()).orElse(Antwoordkop.ONBEKEND),
                kop.service(),
                tekst);
    }
}
