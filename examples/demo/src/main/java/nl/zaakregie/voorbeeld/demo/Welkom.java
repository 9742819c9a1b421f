package nl.zaakregie.voorbeeld.demo;

import java.time.Duration;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;

/** What the demo says when it is ready. */
final class Welkom {

    private Welkom() {}

    static String tekst(Duration starttijd, Applicaties applicaties) {
        return """

                Zaakregie draait (gestart in %d s).

                  Startpagina       %s/
                  REST en OpenAPI   %s/swagger-ui.html   (OpenAPI: /v3/api-docs)
                  StUF-eindpunten   %s/stuf/OntvangAsynchroon?wsdl  (ook BeantwoordVraag, VerwerkSynchroonVrijBericht, VrijeBerichten)
                  Zakenmagazijn     %s/inzage/zaken   (StUF: /stuf/..., abonnee: /backoffice/notificaties)
                  DMS (CMIS)        %s/atom11 en /browser   (zaakregie / demo)

                  Gebruikers (wachtwoord: demo)
                    smit     beoordeelt signalen     jansen, vos, kuipers   regisseurs
                    bakker   klantcontactcentrum     mulder, visser         behandelaars
                    rood     privacy (FG)            beheer                 functioneel beheer

                  Er liggen twee meldingen te wachten. Probeer bijvoorbeeld:
                    curl -u smit:demo -H 'Doel: signaalbeoordeling' %s/api/v1/werkvoorraad
                  De hele hoofdtaak, stap voor stap:
                    bash examples/demo/speel.sh
                  Zakenmagazijn onbereikbaar maken en weer terug:
                    curl -H 'Content-Type: application/json' -d '{"stand":"uit"}' %s/schakelaar

                Stoppen: Ctrl-C.
                """.formatted(
                        starttijd.toSeconds(),
                        applicaties.zaakregie(),
                        applicaties.zaakregie(),
                        applicaties.zaakregie(),
                        applicaties.zakenmagazijn(),
                        applicaties.dms(),
                        applicaties.zaakregie(),
                        applicaties.zakenmagazijn());
    }
}
