package nl.zaakregie.dossieropslag.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.CreeerZaak.Deel;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Statuszetter;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Verlenging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;

/**
 * Commands about zaken as RGBZ (RZS ch. 4-6): clients are zaakobject "Client", initiator is the regisseur, or who asked for
 * it himself; plan and parts are related by heeftBetrekkingOpAndere in the lower zaak, deelzaken of one aanvraag by
 * heeftAlsDeelzaak in the hoofdzaak. Free text of the plan never goes into a zaak: omschrijving is
 * that of the zaaktype.
 */
public class Zaakvertaling {

    private static final String BRON = "REGIE";
    private static final int BOVENSTE_NIVEAU = 1;
    private static final int ONDERSTE_NIVEAU = 2;
    private static final String BEHANDELAAR = "Behandelaar";

    private final Zaaktypecatalogus catalogus;

    public Zaakvertaling(Zaaktypecatalogus catalogus) {
        this.catalogus = catalogus;
    }

    public Zaak zaak(CreeerZaak bericht) {
        nl.zaakregie.api.zaaktype.Zaaktype type = type(bericht.zaaktype());
        return Zaak.van(bericht.zaak().waarde(), rgbz(type), gegevens(bericht, type))
                .metObjecten(objecten(bericht.clienten()))
                .metRollen(rollen(bericht))
                .metRelaties(bericht.gerelateerd().stream()
                        .map(z -> Zaakrelatie.andere(z.waarde()))
                        .toList())
                .metStatussen(bericht.status()
                        .map(nummer -> List.of(eersteStatus(bericht, type, nummer)))
                        .orElse(List.of()));
    }

    public Statuswijziging status(ActualiseerZaakstatus bericht) {
        nl.zaakregie.api.zaaktype.Zaaktype type = type(bericht.zaaktype());
        Zaakstatus status = new Zaakstatus(
                statustype(type, bericht.status()),
                null,
                StufTijdstip.van(bericht.gezetOp()),
                null,
                zetter(bericht.gezetDoor()));
        return new Statuswijziging(bericht.zaak().waarde(), status);
    }

    public Zaakwijziging clienten(WijzigClienten bericht) {
        Tijdvak totNu = new Tijdvak(null, StufTijdstip.van(bericht.per()));
        Stream<Mutatie<Zaakobject>> erbij = objecten(bericht.erbij()).stream().map(Mutatie::toevoegen);
        Stream<Mutatie<Zaakobject>> eraf =
                objecten(bericht.eraf()).stream().map(c -> c.gedurende(totNu)).map(Mutatie::beeindigen);
        return Zaakwijziging.van(bericht.zaak().waarde())
                .metObjecten(Stream.concat(erbij, eraf).toList());
    }

    public Zaakwijziging koppeling(KoppelZaak bericht) {
        return Zaakwijziging.van(bericht.zaak().waarde())
                .metRelaties(List.of(
                        Mutatie.toevoegen(Zaakrelatie.andere(bericht.aan().waarde()))));
    }

    public Zaakwijziging deelzaak(KoppelDeelzaak bericht) {
        return Zaakwijziging.van(bericht.hoofdzaak().waarde())
                .metRelaties(List.of(Mutatie.toevoegen(
                        Zaakrelatie.deelzaak(bericht.deelzaak().waarde()))));
    }

    public Zaakwijziging ontkoppeling(OntkoppelZaak bericht) {
        return Zaakwijziging.van(bericht.zaak().waarde())
                .metRelaties(List.of(
                        Mutatie.verwijderen(Zaakrelatie.andere(bericht.van().waarde()))));
    }

    public Zaakwijziging rolwijziging(WijzigRollen bericht) {
        Tijdvak totNu = new Tijdvak(null, StufTijdstip.van(bericht.per()));
        Stream<Rol> erbij = Stream.concat(
                bericht.belanghebbendenErbij().stream().map(Zaakvertaling::belanghebbende),
                bericht.uitvoerendenErbij().stream().map(u -> medewerker(Rolsoort.UITVOERENDE, u)));
        Stream<Rol> eraf = Stream.concat(
                bericht.belanghebbendenEraf().stream().map(Zaakvertaling::belanghebbende),
                bericht.uitvoerendenEraf().stream().map(u -> medewerker(Rolsoort.UITVOERENDE, u)));
        return Zaakwijziging.van(bericht.zaak().waarde())
                .metRollen(Stream.concat(
                                erbij.map(Mutatie::toevoegen),
                                eraf.map(r -> r.gedurende(totNu)).map(Mutatie::beeindigen))
                        .toList());
    }

    public Zaakwijziging sluiting(SluitZaak bericht) {
        Zaakgegevens oud = Zaakgegevens.bouw()
                .resultaat(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .einddatum(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .klaar();
        Zaakgegevens nieuw = Zaakgegevens.bouw()
                .resultaat(new Resultaat(bericht.resultaat(), null))
                .einddatum(OnvolledigeDatum.van(bericht.einddatum()))
                .klaar();
        return Zaakwijziging.van(bericht.zaak().waarde(), oud, nieuw);
    }

    /** The opschorting is always said, also that there is none any more: absent would leave the old one standing. */
    public Zaakwijziging termijn(WerkTermijnBij bericht) {
        Zaakgegevens.Bouwer oud = Zaakgegevens.bouw()
                .uiterlijkeEinddatum(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .opschorting(StufWaarde.leeg(NoValue.GEEN_WAARDE));
        Zaakgegevens.Bouwer nieuw = Zaakgegevens.bouw()
                .uiterlijkeEinddatum(OnvolledigeDatum.van(bericht.uiterlijkeEinddatum()))
                .opschorting(new Opschorting(
                        bericht.opgeschort().isPresent(), bericht.opgeschort().orElse("Termijn loopt")));
        bericht.verlenging().ifPresent(v -> {
            oud.verlenging(StufWaarde.leeg(NoValue.GEEN_WAARDE));
            nieuw.verlenging(new Verlenging(v.dagen(), v.reden()));
        });
        return Zaakwijziging.van(bericht.zaak().waarde(), oud.klaar(), nieuw.klaar());
    }

    public Zaaktype zaaktype(String sleutel) {
        return rgbz(type(sleutel));
    }

    private Zaakgegevens gegevens(CreeerZaak bericht, nl.zaakregie.api.zaaktype.Zaaktype type) {
        return Zaakgegevens.bouw()
                .omschrijving(type.omschrijving())
                .kenmerken(
                        bericht.groep().map(g -> List.of(new Kenmerk(g, BRON))).orElse(List.of()))
                .startdatum(OnvolledigeDatum.van(bericht.startdatum()))
                .registratiedatum(OnvolledigeDatum.van(registratiedatum(bericht)))
                .zaakniveau(
                        bericht.deel().filter(Deel.DEELZAAK::equals).isPresent() ? ONDERSTE_NIVEAU : BOVENSTE_NIVEAU)
                .deelzaken(bericht.deel().filter(Deel.HOOFDZAAK::equals).isPresent())
                .klaar();
    }

    /** The day the zaak was asked for: a resend after midnight must be the same message. */
    private static LocalDate registratiedatum(CreeerZaak bericht) {
        return bericht.startdatum();
    }

    private Zaakstatus eersteStatus(CreeerZaak bericht, nl.zaakregie.api.zaaktype.Zaaktype type, int nummer) {
        StufTijdstip gezet = StufTijdstip.van(
                bericht.startdatum().atStartOfDay(StufTijdstip.ZONE).toInstant());
        return new Zaakstatus(statustype(type, nummer), null, gezet, null, zetter(bericht.regisseur()));
    }

    private static List<Rol> rollen(CreeerZaak bericht) {
        List<Rol> rollen = new ArrayList<>();
        bericht.belanghebbenden().forEach(b -> rollen.add(belanghebbende(b)));
        bericht.aanvrager().ifPresent(a -> rollen.add(aanvrager(a)));
        Rolsoort behandelt = bericht.aanvrager().isPresent() ? Rolsoort.UITVOERENDE : Rolsoort.INITIATOR;
        rollen.add(medewerker(behandelt, bericht.regisseur()));
        bericht.uitvoerenden().forEach(u -> rollen.add(medewerker(Rolsoort.UITVOERENDE, u)));
        return rollen;
    }

    private static Rol medewerker(Rolsoort soort, Zaakrol rol) {
        return Rol.van(soort, Medewerker.van(rol.medewerker().waarde(), rol.achternaam()), rol.omschrijving());
    }

    /** Who asked for it himself is initiator, and Client as well (RZS 6.6.1). */
    private static Rol aanvrager(Persoonsgegevens persoon) {
        return Rol.van(Rolsoort.INITIATOR, Persoonsvertaling.naarRgbz(persoon), "Aanvrager");
    }

    private static Rol belanghebbende(Belanghebbende b) {
        return Rol.van(Rolsoort.BELANGHEBBENDE, Persoonsvertaling.naarRgbz(b.persoon()), b.omschrijving());
    }

    private static List<Zaakobject> objecten(List<Persoonsgegevens> personen) {
        return personen.stream()
                .map(Persoonsvertaling::naarRgbz)
                .map(Zaakobject::client)
                .toList();
    }

    private static Statuszetter zetter(Zaakrol rol) {
        return new Statuszetter(
                Medewerker.van(rol.medewerker().waarde(), rol.achternaam()),
                rol.omschrijving(),
                rol.omschrijving().equals(BEHANDELAAR) ? "Uitvoerder" : "Initiator");
    }

    private static Statustype statustype(nl.zaakregie.api.zaaktype.Zaaktype type, int nummer) {
        nl.zaakregie.api.zaaktype.Zaaktype.Statustype status = type.status(nummer)
                .orElseThrow(() -> DossieropslagFout.ONBEKENDE_STATUS.bij(type.sleutel() + " status " + nummer));
        return new Statustype(
                type.code(),
                type.omschrijving(),
                String.valueOf(status.volgnummer()),
                status.code(),
                status.omschrijving(),
                type.ingangsdatum().map(OnvolledigeDatum::van).orElse(null));
    }

    private nl.zaakregie.api.zaaktype.Zaaktype type(String sleutel) {
        return catalogus.vind(sleutel).orElseThrow(() -> DossieropslagFout.ONBEKEND_ZAAKTYPE.bij(sleutel));
    }

    private static Zaaktype rgbz(nl.zaakregie.api.zaaktype.Zaaktype type) {
        return new Zaaktype(
                type.omschrijving(),
                type.code(),
                type.ingangsdatum().map(OnvolledigeDatum::van).orElse(null));
    }
}
