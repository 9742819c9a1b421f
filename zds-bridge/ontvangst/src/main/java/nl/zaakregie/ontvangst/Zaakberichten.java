package nl.zaakregie.ontvangst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.ZaakBijgewerkt;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.mapping.ActualiseerZaakstatusMapper;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakdocumentMapper;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** What messages between others, and notifications, say of zaken; without free text. */
final class Zaakberichten {

    private static final Zaaktype LEEG = new Zaaktype(null, null, null);

    private Zaakberichten() {}

    /** @throws RuntimeException when the message does not hold what its service asks */
    static List<Zaakbericht> van(Berichtkop kop, GelezenBericht bericht) {
        String afzender = kop.zender().map(z -> z.applicatie()).orElse("");
        return switch (kop.operatie()) {
            case CREEER_ZAAK ->
                List.of(nieuw(
                        afzender, CreeerZaakMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie())));
            case ACTUALISEER_ZAAKSTATUS -> {
                var wijziging =
                        ActualiseerZaakstatusMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie());
                yield List.of(status(afzender, wijziging.zaakidentificatie(), wijziging.status()));
            }
            case UPDATE_ZAAK ->
                wijziging(afzender, UpdateZaakMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie()));
            case VOEG_ZAAKDOCUMENT_TOE -> document(afzender, kop, bericht, true);
            case MAAK_ZAAKDOCUMENT -> document(afzender, kop, bericht, false);
            case UPDATE_ZAAKDOCUMENT ->
                bijgewerkt(
                        afzender,
                        UpdateZaakdocumentMapper.vanBericht(bericht.inhoud(StufElement.class))
                                .nieuw());
            default -> List.of();
        };
    }

    static NieuweZaakGezien nieuw(String afzender, Zaak zaak) {
        Optional<Zaaktype> type = Optional.ofNullable(zaak.zaaktype());
        return new NieuweZaakGezien(
                afzender,
                new Zaakidentificatie(zaak.identificatie()),
                type.flatMap(t -> Teksten.gevuld(t.code())).orElse(""),
                type.flatMap(t -> Teksten.gevuld(t.omschrijving())).orElse(""),
                clienten(zaak),
                zaak.relaties().stream()
                        .map(r -> new Zaakidentificatie(r.identificatie()))
                        .toList());
    }

    private static List<Zaakbericht> wijziging(String afzender, Zaakwijziging wijziging) {
        Optional<LocalDate> einde = wijziging
                .nieuw()
                .einddatum()
                .waarde()
                .filter(OnvolledigeDatum::isVolledig)
                .map(OnvolledigeDatum::datum);
        return List.of(new ZaakBijgewerkt(afzender, new Zaakidentificatie(wijziging.zaakidentificatie()), einde));
    }

    private static List<Zaakbericht> document(
            String afzender, Berichtkop kop, GelezenBericht bericht, boolean metInhoud) {
        Zaakdocument document =
                VoegZaakdocumentToeMapper.vanBericht(bericht.inhoud(EdcKennisgeving.class), kop.versie(), metInhoud);
        return document.zaken().stream()
                .<Zaakbericht>map(zaak -> new DocumentOntvangen(
                        afzender,
                        new Zaakidentificatie(zaak.zaakidentificatie()),
                        Optional.of(new Documentidentificatie(document.identificatie())),
                        Teksten.gevuld(document.documenttype())))
                .toList();
    }

    /** In the zaken that the document names; most senders name none. */
    static List<Zaakbericht> bijgewerkt(String afzender, Zaakdocument document) {
        return document.zaken().stream()
                .<Zaakbericht>map(zaak -> new DocumentBijgewerkt(
                        afzender,
                        new Zaakidentificatie(zaak.zaakidentificatie()),
                        Optional.of(new Documentidentificatie(document.identificatie())),
                        Teksten.gevuld(document.documenttype())))
                .toList();
    }

    /** A notification; for a new zaak the clients must be asked for, so that one gives nothing here. */
    static Optional<Zaakbericht> van(String afzender, Zaaknotificatie notificatie) {
        Zaakidentificatie zaak = new Zaakidentificatie(notificatie.zaakidentificatie());
        return switch (notificatie.gebeurtenis()) {
            case ACTUALISEER_ZAAKSTATUS ->
                Optional.ofNullable(notificatie.status())
                        .map(s -> status(afzender, notificatie.zaakidentificatie(), s));
            case UPDATE_ZAAK -> Optional.of(new ZaakBijgewerkt(afzender, zaak, Optional.empty()));
            case VOEG_ZAAKDOCUMENT_TOE ->
                Optional.of(new DocumentOntvangen(afzender, zaak, Optional.empty(), Optional.empty()));
            case UPDATE_ZAAKDOCUMENT ->
                Optional.of(new DocumentBijgewerkt(afzender, zaak, Optional.empty(), Optional.empty()));
            case CREEER_ZAAK -> Optional.empty();
        };
    }

    /** What a notification meant, now that the zaak is known; empty when the zaak has no status after all. */
    static Optional<Zaakbericht> vanDetails(String afzender, Gebeurtenis gebeurtenis, Zaak zaak) {
        return switch (gebeurtenis) {
            case CREEER_ZAAK -> Optional.of(nieuw(afzender, zaak));
            case ACTUALISEER_ZAAKSTATUS -> laatste(zaak).map(s -> status(afzender, zaak.identificatie(), s));
            case UPDATE_ZAAK, VOEG_ZAAKDOCUMENT_TOE, UPDATE_ZAAKDOCUMENT ->
                van(afzender, new Zaaknotificatie(zaak.identificatie(), LEEG, gebeurtenis, null, null, List.of()));
        };
    }

    /** The one that is marked as such, or else the one that was set last. */
    private static Optional<Zaakstatus> laatste(Zaak zaak) {
        return zaak.statussen().stream()
                .filter(s -> Boolean.TRUE.equals(s.laatste()))
                .findFirst()
                .or(() -> zaak.statussen().stream()
                        .max(Comparator.comparing(
                                Zaakstatus::datumGezet,
                                Comparator.nullsFirst(Comparator.<StufTijdstip>naturalOrder()))));
    }

    static Zaakbericht status(String afzender, String zaak, Zaakstatus status) {
        String naam = Teksten.gevuld(status.type().omschrijving())
                .or(() -> Teksten.gevuld(status.type().code()))
                .orElse("onbekend");
        return new ZaakstatusOntvangen(
                afzender,
                new Zaakidentificatie(zaak),
                naam,
                tijdstip(status.datumGezet()).map(StufTijdstip::moment));
    }

    private static Optional<StufTijdstip> tijdstip(@Nullable StufTijdstip tijdstip) {
        return Optional.ofNullable(tijdstip);
    }

    /** As for zaken that are sent to us: everybody the zaak is about, or else the person who is initiator. */
    private static List<Bsn> clienten(Zaak zaak) {
        List<Bsn> alle = zaak.objecten().stream()
                .map(o -> o.inhoud())
                .filter(NatuurlijkPersoon.class::isInstance)
                .flatMap(p -> bsn((NatuurlijkPersoon) p).stream())
                .distinct()
                .toList();
        if (!alle.isEmpty()) {
            return alle;
        }
        return zaak.rollen().stream()
                .filter(r -> r.soort() == Rolsoort.INITIATOR)
                .map(Rol::betrokkene)
                .filter(NatuurlijkPersoon.class::isInstance)
                .flatMap(p -> bsn((NatuurlijkPersoon) p).stream())
                .distinct()
                .toList();
    }

    private static Optional<Bsn> bsn(NatuurlijkPersoon persoon) {
        try {
            return Optional.ofNullable(persoon.bsn()).map(Bsn::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
