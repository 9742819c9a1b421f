package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.EnumMap;
import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.ActualiseerZaakstatusMapper;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.mapping.GeefLijstZaakdocumentenMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdetailsMapper;
import nl.zaakregie.stuf.mapping.GeefZaakstatusMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakMapper;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.server.ZaakServices;

/** The operations of {@link ZaakServices} between message and port. */
final class ZaakBehandelingen {

    private ZaakBehandelingen() {}

    static Map<Operatie, Behandeling> van(ZaakServices zaken) {
        Map<Operatie, Behandeling> alle = new EnumMap<>(Operatie.class);
        alle.put(
                Operatie.CREEER_ZAAK,
                bevestigd((kop, bericht) -> zaken.creeerZaak(
                        kop, CreeerZaakMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie()))));
        alle.put(
                Operatie.UPDATE_ZAAK,
                bevestigd((kop, bericht) -> zaken.updateZaak(
                        kop, UpdateZaakMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie()))));
        alle.put(
                Operatie.ACTUALISEER_ZAAKSTATUS,
                bevestigd((kop, bericht) -> zaken.actualiseerZaakstatus(
                        kop,
                        ActualiseerZaakstatusMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie()))));
        alle.put(
                Operatie.GENEREER_ZAAKIDENTIFICATIE,
                (kop, bericht, antwoordkop) -> GenereerIdentificatieMapper.zaakAntwoord(
                        antwoordkop, zaken.genereerZaakIdentificatie(kop), kop.versie()));
        alle.put(Operatie.GEEF_ZAAKDETAILS, zaakdetails(zaken));
        alle.put(Operatie.GEEF_ZAAKSTATUS, zaakstatus(zaken));
        alle.put(Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, zaakdocumenten(zaken));
        return alle;
    }

    private static Behandeling zaakdetails(ZaakServices zaken) {
        return (kop, bericht, antwoordkop) -> {
            String zaak = GeefZaakdetailsMapper.vanBericht(bericht.inhoud(ZakVraag.class));
            return GeefZaakdetailsMapper.naarAntwoord(antwoordkop, zaken.geefZaakdetails(kop, zaak), kop.versie());
        };
    }

    private static Behandeling zaakstatus(ZaakServices zaken) {
        return (kop, bericht, antwoordkop) -> {
            Statusvraag vraag = GeefZaakstatusMapper.vanBericht(bericht.inhoud(ZakVraag.class));
            return GeefZaakstatusMapper.naarAntwoord(
                    antwoordkop, vraag.zaakidentificatie(), zaken.geefZaakstatus(kop, vraag), kop.versie());
        };
    }

    private static Behandeling zaakdocumenten(ZaakServices zaken) {
        return (kop, bericht, antwoordkop) -> {
            String zaak = GeefLijstZaakdocumentenMapper.vanBericht(bericht.inhoud(ZakVraag.class));
            return GeefLijstZaakdocumentenMapper.naarAntwoord(
                    antwoordkop, zaak, zaken.geefLijstZaakdocumenten(kop, zaak), kop.versie());
        };
    }
}
