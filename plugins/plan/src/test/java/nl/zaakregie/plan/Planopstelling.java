package nl.zaakregie.plan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.api.overzicht.Overlegbesluiten;
import nl.zaakregie.plan.application.Afschalen;
import nl.zaakregie.plan.application.Behandelaarsband;
import nl.zaakregie.plan.application.BibliotheekBeheren;
import nl.zaakregie.plan.application.BijlageToevoegen;
import nl.zaakregie.plan.application.Casus;
import nl.zaakregie.plan.application.DeelplanInzien;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.DeelplannenBeslist;
import nl.zaakregie.plan.application.Deelplanoverzicht;
import nl.zaakregie.plan.application.Deelplanvoorstel;
import nl.zaakregie.plan.application.DeelplanzaakAanmaken;
import nl.zaakregie.plan.application.DeelplanzaakSluiten;
import nl.zaakregie.plan.application.DocumentInzien;
import nl.zaakregie.plan.application.Doelscores;
import nl.zaakregie.plan.application.OverdrachtVolgen;
import nl.zaakregie.plan.application.Overdrachtswerk;
import nl.zaakregie.plan.application.OverlegbesluitOvernemen;
import nl.zaakregie.plan.application.PlanAfsluiten;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.application.PlanNoteren;
import nl.zaakregie.plan.application.PlanOndertekenen;
import nl.zaakregie.plan.application.PlanOpenen;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.PlanVaststellen;
import nl.zaakregie.plan.application.Planafdruk;
import nl.zaakregie.plan.application.Planbewerking;
import nl.zaakregie.plan.application.PlandocumentBewaren;
import nl.zaakregie.plan.application.Plandrukker;
import nl.zaakregie.plan.application.Regisseurs;
import nl.zaakregie.plan.application.Startregel;
import nl.zaakregie.plan.application.Uitvoeringslog;
import nl.zaakregie.plan.application.VoortgangVastleggen;
import nl.zaakregie.plan.cmmn.Planacties;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Uitzetten;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDocumentinhouden;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** The plugin on ports in memory: groep g1 with a traject, regisseur Jansen logged on, a gezinsplan-zaak. */
public final class Planopstelling {

    public static final Zaakidentificatie GEZINSPLANZAAK = new Zaakidentificatie("9901-GEZIN-000001");

    public final VerzetbareKlok klok = new VerzetbareKlok();
    public final GeheugenPlannen plannen = new GeheugenPlannen();
    public final GeheugenUitvoeringen uitvoeringen = new GeheugenUitvoeringen();
    public final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    public final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    public final GeheugenUitgaand uitgaand = new GeheugenUitgaand();
    public final GeheugenDocumentinhouden inhouden = new GeheugenDocumentinhouden();
    public final GeheugenPersonen personen = GeheugenPersonen.metGezin();
    public final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.JANSEN);
    public final GeheugenZaaktypen zaaktypen = GeheugenZaaktypen.standaard();
    public final DoorlatendeInzage inzage = new DoorlatendeInzage();
    public final GeheugenBibliotheek bibliotheek = new GeheugenBibliotheek();
    public final List<Planafdruk> afdrukken = new ArrayList<>();
    public final DossierId traject;

    /** What the municipality demands before work is given out; a test may demand otherwise. */
    public Uitzetten uitzetten = Uitzetten.NA_VASTSTELLEN;

    /** What was measured; a test may put other scores here. */
    public Meetscores scores = (meting, domein) -> Optional.empty();

    private final VasteIdentificaties identificaties = new VasteIdentificaties();
    private final Toegang toegang;

    public Planopstelling() {
        this(new OpenToegang());
    }

    public Planopstelling(Toegang toegang) {
        this.toegang = toegang;
        this.traject = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN, Medewerkers.VOS);
        dossiers.koppelZaak(traject, GEZINSPLANZAAK);
    }

    /** Puts a plan where the use cases find it. */
    public Plan met(Plan plan) {
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), klok.instant());
        return plan;
    }

    public Planopstelling metTaak(String definitie) {
        dossiers.metTaak(new Taak(
                new TaakId("taak-" + definitie),
                traject,
                definitie,
                definitie,
                Set.of(Rol.REGISSEUR),
                Optional.empty(),
                Optional.empty(),
                klok.instant(),
                Optional.empty()));
        return this;
    }

    public PlanOpenen openen() {
        return new PlanOpenen(plannen, gebruikers, klok);
    }

    public PlanAfsluiten afsluiten() {
        return new PlanAfsluiten(
                plannen, new Afschalen(uitvoeringen, behandelaars(), dossiers, gebeurtenissen), gebruikers, klok);
    }

    public PlanBijhouden bijhouden() {
        return new PlanBijhouden(bewerking(), voorstel(), new Doelscores(scores), behandelaars(), trajecten(), casus());
    }

    /** On other plans, e.g. those of a database, for several threads: asks nobody for access. */
    public PlanBijhouden bijhouden(Plannen andere) {
        return new PlanBijhouden(
                new Planbewerking(andere, dossiers, new GeenVraag(), gebruikers, klok),
                voorstel(),
                new Doelscores(scores),
                behandelaars(),
                trajecten(),
                casus());
    }

    public PlanVaststellen vaststellen() {
        return new PlanVaststellen(bewerking(), casus(), gebeurtenissen);
    }

    public VoortgangVastleggen voortgang() {
        return new VoortgangVastleggen(bewerking(), plannen, casus());
    }

    public DeelplanUitvoeren uitvoeren() {
        return new DeelplanUitvoeren(
                bewerking(),
                uitvoeringen,
                log(),
                casus(),
                new DeelplanzaakSluiten(uitvoeringen, uitgaand, zaaktypen, bewerking()),
                gebeurtenissen,
                new Startregel(plannen, trajecten(), uitzetten),
                behandelaars());
    }

    public OverdrachtVolgen overdrachten() {
        return new OverdrachtVolgen(dossiers, plannen, uitvoeringen, log());
    }

    public PlanRaadplegen raadplegen() {
        return new PlanRaadplegen(plannen, uitvoeringen, trajecten(), inzage, drukker());
    }

    public Deelplanoverzicht overzicht() {
        return new Deelplanoverzicht(plannen, uitvoeringen);
    }

    public DeelplannenBeslist afsluitcontrole() {
        return new DeelplannenBeslist(plannen, uitvoeringen);
    }

    public Overdrachtswerk overdrachtswerk() {
        return new Overdrachtswerk(uitvoeringen, dossiers, klok, Duration.ofDays(14));
    }

    public OverlegbesluitOvernemen besluiten(Map<UUID, Overlegbesluiten.Overlegbesluit> genomen) {
        return new OverlegbesluitOvernemen(
                plannen, bewerking(), () -> Optional.of(id -> Optional.ofNullable(genomen.get(id))));
    }

    public PlanPlugin plugin() {
        return new PlanPlugin(
                new Planacties(
                        new DeelplanzaakAanmaken(
                                plannen,
                                uitvoeringen,
                                dossiers,
                                personen,
                                regisseurs(),
                                zaaktypen,
                                identificaties,
                                uitgaand,
                                klok),
                        new PlandocumentBewaren(
                                plannen, dossiers, regisseurs(), drukker(), inhouden, identificaties, uitgaand, klok)),
                openen(),
                afsluiten(),
                overdrachten(),
                besluiten(Map.of()),
                afsluitcontrole(),
                List.of(overdrachtswerk()));
    }

    /** Calls an action as the model does. */
    public void voerUit(String actie, DeelplanId... sleutel) {
        plugin().acties().stream()
                .filter(a -> a.naam().equals(actie))
                .map(CmmnActie::uitvoering)
                .findFirst()
                .orElseThrow()
                .voerUit(new Aanroep(
                        traject, List.of(sleutel).stream().findFirst().map(DeelplanId::toString)));
    }

    public PlanOndertekenen ondertekenen() {
        return new PlanOndertekenen(bewerking(), plannen, trajecten(), casus(), gebeurtenissen);
    }

    /** On other plans, for several threads. */
    public PlanOndertekenen ondertekenen(Plannen andere) {
        return new PlanOndertekenen(
                new Planbewerking(andere, dossiers, new GeenVraag(), gebruikers, klok),
                andere,
                trajecten(),
                casus(),
                gebeurtenissen);
    }

    /** On other plans, for several threads. */
    public DeelplanUitvoeren uitvoeren(Plannen andere, Uitvoeringen anderWerk) {
        Planbewerking bewerking = new Planbewerking(andere, dossiers, new GeenVraag(), gebruikers, klok);
        return new DeelplanUitvoeren(
                bewerking,
                anderWerk,
                log(),
                casus(),
                new DeelplanzaakSluiten(anderWerk, uitgaand, zaaktypen, bewerking),
                gebeurtenissen,
                new Startregel(andere, trajecten(), uitzetten),
                new Behandelaarsband(andere, anderWerk, dossiers));
    }

    public BijlageToevoegen bijlagen() {
        return new BijlageToevoegen(
                bewerking(), plannen, uitvoeringen, dossiers, inhouden, identificaties, uitgaand, klok);
    }

    public PlanNoteren noteren() {
        return new PlanNoteren(bewerking(), plannen, trajecten(), casus());
    }

    public DeelplanInzien inzien() {
        return new DeelplanInzien(plannen, uitvoeringen, dossiers, toegang, inzage);
    }

    public DocumentInzien documentInzien() {
        return new DocumentInzien(plannen, trajecten(), toegang, inzage);
    }

    public BibliotheekBeheren beheren() {
        return new BibliotheekBeheren(bibliotheek, toegang);
    }

    /** Prints nothing, but keeps what was to be printed. */
    private Plandrukker drukker() {
        return new Plandrukker(plannen, trajecten(), personen, regisseurs(), this::druk, klok);
    }

    private byte[] druk(Planafdruk afdruk) {
        afdrukken.add(afdruk);
        return ("PDF van versie " + afdruk.versie()).getBytes(StandardCharsets.UTF_8);
    }

    private Deelplanvoorstel voorstel() {
        return new Deelplanvoorstel(uitvoeringen, log(), zaaktypen, gebeurtenissen);
    }

    private Behandelaarsband behandelaars() {
        return new Behandelaarsband(plannen, uitvoeringen, dossiers);
    }

    private Planbewerking bewerking() {
        return new Planbewerking(plannen, dossiers, toegang, gebruikers, klok);
    }

    private Uitvoeringslog log() {
        return new Uitvoeringslog(gebruikers, klok);
    }

    private Casus casus() {
        return new Casus(dossiers);
    }

    private Regisseurs regisseurs() {
        return new Regisseurs(dossiers, gebruikers);
    }

    private Groepstrajecten trajecten() {
        return new G1Traject(new LopendTraject(
                Gezin.G1.id(), traject, Gezin.G1.clientIds(), List.of(Medewerkers.JANSEN.id()), false));
    }

    /** Every traject is one of g1. */
    private record G1Traject(LopendTraject lopend) implements Groepstrajecten {

        @Override
        public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
            return List.of(lopend);
        }

        @Override
        public Optional<LopendTraject> vind(DossierId traject) {
            return Optional.of(lopend);
        }

        @Override
        public Optional<DossierId> vorige(DossierId traject) {
            return Optional.empty();
        }
    }

    private record GeenVraag() implements Toegang {

        @Override
        public void eisOpDossier(DossierId dossier, String handeling, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisInzage(DossierId dossier, String handeling, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisRol(String handeling, Rol... rollen) {
            // lets everybody through
        }
    }

    private record Aanroep(DossierId dossier, Optional<String> sleutel) implements ActieContext {

        @Override
        public String onderdeel() {
            return "proef";
        }

        @Override
        public Optional<String> gegeven(String naam) {
            return Optional.empty();
        }

        @Override
        public void zet(String naam, Object waarde) {
            throw new UnsupportedOperationException("Een actie van het plan zet niets: " + Map.of(naam, waarde));
        }
    }
}
