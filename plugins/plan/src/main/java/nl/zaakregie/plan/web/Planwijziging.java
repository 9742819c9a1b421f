package nl.zaakregie.plan.web;

import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.plan.domain.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a change brought about.
 *
 * @param versie of the plan now; also the ETag
 * @param nummer of the part that was added or changed; absent when the change was about none
 * @param deelplan its key, when that part is a deelplan
 */
record Planwijziging(
        UUID plan,
        int versie,
        String status,
        @Nullable Integer nummer,
        @Nullable UUID deelplan) {

    static Planwijziging van(Plan plan, @Nullable Integer nummer, @Nullable UUID deelplan) {
        return new Planwijziging(plan.id().waarde(), plan.versie(), Code.van(plan.status()), nummer, deelplan);
    }

    ResponseEntity<Planwijziging> als(HttpStatus httpStatus) {
        return ResponseEntity.status(httpStatus).eTag("\"" + versie + "\"").body(this);
    }
}
