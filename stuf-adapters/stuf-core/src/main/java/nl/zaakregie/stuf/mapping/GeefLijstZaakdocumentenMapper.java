package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakEdcRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.waarde.NoValue;

/** geefLijstZaakdocumenten: the documents of a zaak without their content. */
public final class GeefLijstZaakdocumentenMapper {

    private GeefLijstZaakdocumentenMapper() {}

    public static ZakVraag naarBericht(Stuurgegevens kop, String zaakidentificatie, StufVersie versie) {
        ZakEdcRelatie relatie = new ZakEdcRelatie();
        relatie.setEntiteit("ZAKEDC");
        relatie.setGerelateerde(Documentscope.zonderInhoud());
        relatie.setTitel(Waarden.gevraagd());
        relatie.setBeschrijving(Waarden.gevraagd());
        relatie.setRegistratiedatum(Waarden.gevraagd());
        ZakObject scope = Zaakvragen.scope();
        scope.setIdentificatie(Waarden.gevraagd());
        scope.getHeeftRelevant().add(relatie);
        return Zaakvragen.vraag(kop, zaakidentificatie, scope);
    }

    /**
     * @return identification of the zaak that is asked for
     * @throws nl.zaakregie.stuf.fout.StufFout StUF055, StUF097, StUF103 or StUF133
     */
    public static String vanBericht(ZakVraag vraag) {
        return Zaakvragen.zaakidentificatie(vraag);
    }

    /** A zaak without documents is answered like one that was not found: the schema knows no other way. */
    public static ZakAntwoord naarAntwoord(
            Stuurgegevens kop, String zaakidentificatie, List<DocumentBijZaak> documenten, StufVersie versie) {
        if (documenten.isEmpty()) {
            return Zaakvragen.antwoord(kop, null);
        }
        ZakObject zaak = Merk.ANTWOORD.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(zaakidentificatie));
        documenten.forEach(document -> {
            ZakEdcRelatie relatie = DocumentMapper.naar(document);
            if (relatie.getRegistratiedatum() == null) {
                relatie.setRegistratiedatum(Waarden.leeg(NoValue.WAARDE_ONBEKEND));
            }
            zaak.getHeeftRelevant().add(relatie);
        });
        return Zaakvragen.antwoord(kop, zaak);
    }

    public static List<DocumentBijZaak> vanAntwoord(ZakAntwoord antwoord) {
        return Zaakvragen.zaak(antwoord)
                .map(z -> ZaakMapper.gevuld(z.getHeeftRelevant(), (ZakEdcRelatie r) -> DocumentMapper.van(r)))
                .orElse(List.of());
    }
}
