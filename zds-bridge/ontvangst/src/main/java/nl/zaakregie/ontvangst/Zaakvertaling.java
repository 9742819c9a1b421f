package nl.zaakregie.ontvangst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * A zaak of RGBZ as the plugins see it. Every natuurlijkPersoon in heeftBetrekkingOp counts as client, whatever the
 * omschrijving of the relation: products outside RZS leave it out or write something else.
 */
final class Zaakvertaling {

    static final String IDENTIFICATIE = "object/identificatie";
    static final String ZAAKTYPE = "object/isVan/gerelateerde/code";

    private final Zaak zaak;
    private final Bezwaren bezwaren = new Bezwaren();

    private Zaakvertaling(Zaak zaak) {
        this.zaak = zaak;
    }

    /**
     * @throws nl.zaakregie.stuf.fout.StufFout StUF058 naming every element that is wrong, without its value
     */
    static ZaakOntvangen van(Berichtkop kop, Zaak zaak) {
        return new Zaakvertaling(zaak).vertaal(kop);
    }

    private ZaakOntvangen vertaal(Berichtkop kop) {
        Optional<Zaaktype> zaaktype = Optional.ofNullable(zaak.zaaktype());
        Optional<String> code = zaaktype.flatMap(t -> Teksten.gevuld(t.code()));
        if (code.isEmpty()) {
            bezwaren.voegToe(ZAAKTYPE, "Noem het zaaktype");
        }
        Optional<Zaakidentificatie> identificatie = identificatie(zaak.identificatie(), IDENTIFICATIE, bezwaren);
        LocalDate startdatum = startdatum(kop);
        List<Persoonsgegevens> clienten = clienten();
        List<Zaakidentificatie> gerelateerd = gerelateerd();
        bezwaren.keur();
        return new ZaakOntvangen(
                kop.zender().map(Systeem::applicatie).orElse(""),
                identificatie,
                code.orElseThrow(),
                zaaktype.flatMap(t -> Teksten.gevuld(t.omschrijving())).orElse(""),
                zaak.gegevens().omschrijving().waarde().flatMap(Teksten::gevuld),
                zaak.gegevens().toelichting().waarde().flatMap(Teksten::gevuld),
                startdatum,
                clienten,
                initiator().flatMap(Meldervertaling::van),
                gerelateerd,
                extra());
    }

    /** Empty, with a bezwaar, when it is none by ZDS 1.2. */
    static Optional<Zaakidentificatie> identificatie(String tekst, String waar, Bezwaren bezwaren) {
        try {
            return Optional.of(new Zaakidentificatie(tekst));
        } catch (IllegalArgumentException e) {
            bezwaren.voegToe(
                    waar, "Geen geldige zaakidentificatie: 5 tot 40 tekens, zonder spaties of \\ / \" * ? : < > |");
            return Optional.empty();
        }
    }

    /** ZDS 1.1 does not ask for a startdatum: then the day of registration counts, or else that of the message. */
    private LocalDate startdatum(Berichtkop kop) {
        Optional<OnvolledigeDatum> gegeven = zaak.gegevens().startdatum().waarde();
        if (gegeven.filter(d -> !d.isVolledig()).isPresent()) {
            bezwaren.voegToe("object/startdatum", "Geef een volledige datum");
        }
        return gegeven.or(() -> zaak.gegevens().registratiedatum().waarde().filter(OnvolledigeDatum::isVolledig))
                .map(OnvolledigeDatum::datum)
                .or(() -> kop.tijdstipBericht().map(StufTijdstip::dag))
                .orElseGet(() -> {
                    bezwaren.voegToe("object/startdatum", "Geef een datum");
                    return LocalDate.EPOCH;
                });
    }

    private List<Persoonsgegevens> clienten() {
        List<Persoonsgegevens> personen = new ArrayList<>();
        List<Zaakobject> objecten = zaak.objecten();
        for (int i = 0; i < objecten.size(); i++) {
            if (objecten.get(i).inhoud() instanceof NatuurlijkPersoon persoon) {
                String waar = "object/heeftBetrekkingOp[" + (i + 1) + "]/gerelateerde/natuurlijkPersoon";
                personen.add(new Persoonsvertaling(waar, bezwaren).van(persoon));
            }
        }
        if (personen.isEmpty()) {
            initiatorAlsClient().ifPresent(personen::add);
        }
        return personen;
    }

    private Optional<Persoonsgegevens> initiatorAlsClient() {
        Persoonsvertaling vertaling =
                new Persoonsvertaling("object/heeftAlsInitiator/gerelateerde/natuurlijkPersoon", bezwaren);
        return initiator()
                .map(Rol::betrokkene)
                .filter(NatuurlijkPersoon.class::isInstance)
                .map(NatuurlijkPersoon.class::cast)
                .map(vertaling::van);
    }

    /** ZDS 1.2 has exactly one; of more in 1.1 the first that names somebody counts. */
    private Optional<Rol> initiator() {
        List<Rol> rollen = zaak.rollen(Rolsoort.INITIATOR);
        return rollen.stream()
                .filter(r -> r.betrokkene() != null)
                .findFirst()
                .or(() -> rollen.stream().findFirst());
    }

    private List<Zaakidentificatie> gerelateerd() {
        List<Zaakidentificatie> zaken = new ArrayList<>();
        zaak.relaties()
                .forEach(r -> identificatie(
                                r.identificatie(), "relatie " + r.soort().entiteittype() + "/identificatie", bezwaren)
                        .ifPresent(zaken::add));
        return zaken;
    }

    /** A name that is repeated stands for a list: its values are joined with a comma, in the order of the message. */
    private Map<String, String> extra() {
        return zaak.gegevens().extraElementen().stream()
                .filter(ExtraElement::heeftWaarde)
                .collect(Collectors.toMap(
                        ExtraElement::naam, ExtraElement::waarde, (a, b) -> a + "," + b, LinkedHashMap::new));
    }
}
