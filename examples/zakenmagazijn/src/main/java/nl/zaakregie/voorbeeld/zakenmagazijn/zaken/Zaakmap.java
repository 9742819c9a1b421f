package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.cmis.Zaakmapeigenschap;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.jspecify.annotations.Nullable;

/** The properties of the zaakfolder that the zakenmagazijn keeps in step with the zaak (ZDS chapter 12). */
final class Zaakmap {

    private final Map<Zaakmapeigenschap, String> eigenschappen = new EnumMap<>(Zaakmapeigenschap.class);

    private Zaakmap(Zaak zaak) {
        Zaakgegevens gegevens = zaak.gegevens();
        datum(Zaakmapeigenschap.STARTDATUM, gegevens.startdatum());
        datum(Zaakmapeigenschap.EINDDATUM, gegevens.einddatum());
        datum(Zaakmapeigenschap.REGISTRATIEDATUM, gegevens.registratiedatum());
        datum(Zaakmapeigenschap.PUBLICATIEDATUM, gegevens.publicatiedatum());
        datum(Zaakmapeigenschap.DATUM_VERNIETIGING_DOSSIER, gegevens.datumVernietigingDossier());
        zet(Zaakmapeigenschap.ZAAKNIVEAU, gegevens.zaakniveau().map(String::valueOf));
        zet(Zaakmapeigenschap.DEELZAKENINDICATIE, gegevens.deelzaken().map(Zaakmap::indicatie));
        zet(Zaakmapeigenschap.ARCHIEFNOMINATIE, gegevens.archiefnominatie().map(Zaakmap::indicatie));
        gegevens.resultaat()
                .waarde()
                .map(Resultaat::omschrijving)
                .ifPresent(tekst -> eigenschappen.put(Zaakmapeigenschap.RESULTAATOMSCHRIJVING, tekst));
        zaak.rollen(Rolsoort.INITIATOR).stream()
                .filter(rol -> Tijdvak.loopt(rol.tijdvak()))
                .findFirst()
                .map(Rol::betrokkene)
                .ifPresent(this::initiator);
    }

    static Map<Zaakmapeigenschap, String> van(Zaak zaak) {
        return Map.copyOf(new Zaakmap(zaak).eigenschappen);
    }

    private void initiator(Betrokkene betrokkene) {
        if (betrokkene instanceof Medewerker medewerker) {
            tekst(Zaakmapeigenschap.MEDEWERKERIDENTIFICATIE, medewerker.identificatie());
        } else if (betrokkene instanceof OrganisatorischeEenheid eenheid) {
            tekst(Zaakmapeigenschap.ORGANISATIEIDENTIFICATIE, eenheid.identificatie());
        } else if (betrokkene instanceof NatuurlijkPersoon persoon) {
            tekst(Zaakmapeigenschap.INP_BSN, persoon.bsn());
        } else if (betrokkene instanceof NietNatuurlijkPersoon rechtspersoon) {
            tekst(Zaakmapeigenschap.INN_NNPID, rechtspersoon.nnpId());
        } else if (betrokkene instanceof Vestiging vestiging) {
            tekst(Zaakmapeigenschap.VESTIGINGSNUMMER, vestiging.vestigingsnummer());
        }
    }

    private void datum(Zaakmapeigenschap eigenschap, StufWaarde<OnvolledigeDatum> datum) {
        zet(eigenschap, datum.map(OnvolledigeDatum::cijfers));
    }

    /** What the zaak explicitly does not have becomes empty in the folder too. */
    private void zet(Zaakmapeigenschap eigenschap, StufWaarde<String> waarde) {
        if (!waarde.isAfwezig()) {
            eigenschappen.put(eigenschap, waarde.waarde().orElse(""));
        }
    }

    private void tekst(Zaakmapeigenschap eigenschap, @Nullable String waarde) {
        Optional.ofNullable(waarde).ifPresent(tekst -> eigenschappen.put(eigenschap, tekst));
    }

    private static String indicatie(boolean waarde) {
        return waarde ? "J" : "N";
    }
}
