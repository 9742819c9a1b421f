package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.persistence.Kolommen.moment;
import static nl.zaakregie.plan.persistence.Kolommen.tijdstip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Ondertekeningen;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Planstatus;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.plan.domain.Voortgang;
import nl.zaakregie.plan.domain.Wijziging;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Plannen} in the tables {@code zr_plan_plan} and {@code _versie}, and one table per kind of {@link Vastlegging}. */
public final class JdbcPlannen implements Plannen {

    private static final String PLAN = """
            SELECT p.id, p.traject, p.groep, p.vorig_plan, p.status, p.versie, p.vastgestelde_versie,
                   v.wijziging, v.inhoud
            FROM zr_plan_plan p
            JOIN zr_plan_versie v ON v.plan = p.id AND v.versie = p.versie
            """;

    private static final String VERSIE = """
            SELECT versie, wijziging, auteur, tijdstip, inhoud
            FROM zr_plan_versie
            WHERE plan = :plan
            """;

    private final JdbcClient jdbc;
    private final Vastleggingen<Voortgang> voortgang;
    private final Vastleggingen<Evaluatie> evaluaties;
    private final Vastleggingen<Ondertekening> ondertekeningen;
    private final Vastleggingen<Notitie> notities;
    private final Vastleggingen<Bijlage> bijlagen;
    private final Vastleggingen<Planafschrift> afschriften;

    public JdbcPlannen(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.voortgang = new Vastleggingen<>(jdbc, "zr_plan_voortgang", Voortgang.class);
        this.evaluaties = new Vastleggingen<>(jdbc, "zr_plan_evaluatie", Evaluatie.class);
        this.ondertekeningen = new Vastleggingen<>(jdbc, "zr_plan_ondertekening", Ondertekening.class);
        this.notities = new Vastleggingen<>(jdbc, "zr_plan_notitie", Notitie.class);
        this.bijlagen = new Vastleggingen<>(jdbc, "zr_plan_bijlage", Bijlage.class);
        this.afschriften = new Vastleggingen<>(jdbc, "zr_plan_document", Planafschrift.class);
    }

    @Override
    public Optional<Plan> vind(PlanId id) {
        return zoek("WHERE p.id = :id", id.waarde());
    }

    @Override
    public Optional<Plan> vindVoorWijziging(PlanId id) {
        jdbc.sql("SELECT versie FROM zr_plan_plan WHERE id = :id FOR UPDATE")
                .param("id", id.waarde())
                .query(Integer.class)
                .optional();
        return vind(id);
    }

    @Override
    public Optional<Plan> vanTraject(DossierId traject) {
        return zoek("WHERE p.traject = :id", traject.waarde());
    }

    @Override
    public Optional<Plan> lopendVan(GroepId groep) {
        return zoek("WHERE p.lopend_voor = :id", groep.waarde());
    }

    @Override
    public void bewaar(Plan plan, MedewerkerId auteur, Instant op) {
        int gewijzigd = schrijf(plan, """
                UPDATE zr_plan_plan
                SET status = :status, versie = :versie, vastgestelde_versie = :vastgesteld, lopend_voor = :lopend
                WHERE id = :id
                """);
        if (gewijzigd == 0) {
            schrijf(plan, """
                    INSERT INTO zr_plan_plan
                        (id, traject, groep, vorig_plan, status, versie, vastgestelde_versie, lopend_voor)
                    VALUES (:id, :traject, :groep, :vorig, :status, :versie, :vastgesteld, :lopend)
                    """);
        }
        if (versie(plan.id(), plan.versie()).isEmpty()) {
            voegVersieToe(plan, auteur, op);
        }
    }

    @Override
    public List<Planversie> versies(PlanId id) {
        return jdbc.sql(VERSIE + "ORDER BY versie")
                .param("plan", id.waarde())
                .query((rij, nr) -> versie(rij))
                .list();
    }

    @Override
    public Optional<Planversie> versie(PlanId id, int versie) {
        return jdbc.sql(VERSIE + "AND versie = :versie")
                .param("plan", id.waarde())
                .param("versie", versie)
                .query((rij, nr) -> versie(rij))
                .optional();
    }

    @Override
    public void bewaarOndertekening(PlanId id, Vastlegging<Ondertekening> nieuw) {
        ondertekeningen.voegToe(id, nieuw);
    }

    @Override
    public Ondertekeningen ondertekeningen(PlanId id) {
        return new Ondertekeningen(ondertekeningen.van(id));
    }

    @Override
    public void bewaarNotitie(PlanId id, Vastlegging<Notitie> nieuw) {
        notities.voegToe(id, nieuw);
    }

    @Override
    public List<Vastlegging<Notitie>> notities(PlanId id) {
        return notities.van(id);
    }

    @Override
    public void bewaarBijlage(PlanId id, Vastlegging<Bijlage> nieuw) {
        bijlagen.voegToe(id, nieuw);
    }

    @Override
    public List<Vastlegging<Bijlage>> bijlagen(PlanId id) {
        return bijlagen.van(id);
    }

    @Override
    public void bewaarAfschrift(PlanId id, Vastlegging<Planafschrift> nieuw) {
        afschriften.voegToe(id, nieuw);
    }

    @Override
    public List<Vastlegging<Planafschrift>> afschriften(PlanId id) {
        return afschriften.van(id);
    }

    @Override
    public void bewaarVoortgang(PlanId id, Vastlegging<Voortgang> nieuw) {
        voortgang.voegToe(id, nieuw);
    }

    @Override
    public List<Vastlegging<Voortgang>> voortgang(PlanId id) {
        return voortgang.van(id);
    }

    @Override
    public void bewaarEvaluatie(PlanId id, Vastlegging<Evaluatie> nieuw) {
        evaluaties.voegToe(id, nieuw);
    }

    @Override
    public List<Vastlegging<Evaluatie>> evaluaties(PlanId id) {
        return evaluaties.van(id);
    }

    private Optional<Plan> zoek(String voorwaarde, UUID id) {
        return jdbc.sql(PLAN + voorwaarde)
                .param("id", id)
                .query((rij, nr) -> plan(rij))
                .optional();
    }

    private int schrijf(Plan plan, String sql) {
        return jdbc.sql(sql)
                .param("id", plan.id().waarde())
                .param("traject", plan.traject().waarde())
                .param("groep", plan.groep().waarde())
                .param("vorig", plan.vorigPlan().map(PlanId::waarde).orElse(null))
                .param("status", plan.status().name())
                .param("versie", plan.versie())
                .param("vastgesteld", plan.vastgesteldeVersie().orElse(null))
                .param("lopend", plan.status().loopt() ? plan.groep().waarde() : null)
                .update();
    }

    private void voegVersieToe(Plan plan, MedewerkerId auteur, Instant op) {
        jdbc.sql("""
                INSERT INTO zr_plan_versie (plan, versie, wijziging, auteur, tijdstip, inhoud)
                VALUES (:plan, :versie, :wijziging, :auteur, :tijdstip, :inhoud)
                """)
                .param("plan", plan.id().waarde())
                .param("versie", plan.versie())
                .param("wijziging", plan.wijziging().name())
                .param("auteur", auteur.waarde())
                .param("tijdstip", tijdstip(op))
                .param("inhoud", Planjson.schrijf(plan.inhoud()))
                .update();
    }

    private static Plan plan(ResultSet rij) throws SQLException {
        return new Plan(
                new PlanId(rij.getObject("id", UUID.class)),
                new GroepId(rij.getObject("groep", UUID.class)),
                new DossierId(rij.getObject("traject", UUID.class)),
                Optional.ofNullable(rij.getObject("vorig_plan", UUID.class)).map(PlanId::new),
                Planstatus.valueOf(rij.getString("status")),
                rij.getInt("versie"),
                Wijziging.valueOf(rij.getString("wijziging")),
                Optional.ofNullable(rij.getObject("vastgestelde_versie", Integer.class)),
                Planjson.lees(rij.getString("inhoud"), Planinhoud.class));
    }

    private static Planversie versie(ResultSet rij) throws SQLException {
        return new Planversie(
                rij.getInt("versie"),
                Wijziging.valueOf(rij.getString("wijziging")),
                new MedewerkerId(rij.getString("auteur")),
                moment(rij, "tijdstip"),
                Planjson.lees(rij.getString("inhoud"), Planinhoud.class));
    }
}
