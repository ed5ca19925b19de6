using Acme.Claims;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Testing.Tests.Lifecycles;

/// <summary>Scenarios of a vendor's lifecycle, as a test author writes them.</summary>
public class ClaimScenarios
{
    #region lifecycle-scenarios
    private static readonly DateTimeOffset Monday = new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly ScenarioBook Book = ScenarioBook.Of(new ClaimModule(ClaimLifecycle.Instance));

    private static readonly LifecycleScenario<Claim, ClaimState, ClaimTrigger> Filed = Book.Given(ClaimLifecycle.Instance, new Claim("K1", 100m)).Since(Monday);

    private static readonly LifecycleScenario<Claim, ClaimState, ClaimTrigger> Checked = Filed.After(ClaimTrigger.Check, ClaimLifecycle.Clerk, Monday.AddHours(1));

    [Fact]
    public void A_small_claim_is_paid_without_a_visit() => Checked
        .When(ClaimTrigger.Pay, by: ClaimLifecycle.Clerk, at: Monday.AddDays(1))
        .ExpectAccepted(ClaimState.Paid)
        .ExpectEffects("acme.claim.pay-out")
        .ExpectOrder(new Pay("K1", 100m))
        .ExpectClauses("ACME-3");

    [Fact]
    public void A_claim_without_receipt_is_refused() => Filed.Now(new Claim("K1", 100m, HasReceipt: false))
        .When(ClaimTrigger.Check, by: ClaimLifecycle.Clerk, at: Monday)
        .ExpectRefused("acme.claim.has-receipt", actual: "none", required: "a receipt", clause: "ACME-2");
    #endregion

    [Fact]
    public void A_claim_with_a_receipt_is_checked() => Filed
        .When(ClaimTrigger.Check, by: ClaimLifecycle.Clerk, at: Monday)
        .ExpectAccepted(ClaimState.Checked)
        .ExpectAccepted(ClaimState.Open)
        .ExpectClauses("ACME-1", "ACME-2")
        .ExpectEffects()
        .ExpectNothingDue();

    [Fact]
    public void A_claim_above_what_is_small_is_paid_after_a_visit_only()
    {
        var large = Checked.With(ClaimLifecycle.Small, 99m, "ACME-4");

        large.When(ClaimTrigger.Pay, by: ClaimLifecycle.Clerk, at: Monday.AddDays(1)).ExpectRefused("acme.claim.is-visited", clause: "ACME-2");
        large.After(VisitTrigger.Make, by: ClaimLifecycle.Clerk, at: Monday.AddDays(1))
            .When(ClaimTrigger.Pay, by: ClaimLifecycle.Clerk, at: Monday.AddDays(2)).ExpectAccepted(ClaimState.Paid).ExpectAccepted(VisitState.Made);
    }

    [Fact]
    public void A_filed_claim_cannot_be_paid() => Filed.When(ClaimTrigger.Pay, by: ClaimLifecycle.Clerk, at: Monday).ExpectNotPermitted();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_query_lapses_after_a_week(int seconds, bool lapses)
    {
        var asked = Monday.AddDays(1);
        var queried = Checked.When(ClaimTrigger.Query, by: ClaimLifecycle.Clerk, at: asked).ExpectDue("acme.claim.lapses", asked.AddDays(7)).Record;

        var outcome = Checked.At(queried).When(ClaimTrigger.Lapse, by: Role.Clock, at: asked.AddDays(7).AddSeconds(seconds));

        _ = lapses ? outcome.ExpectAccepted(ClaimState.Declined) : outcome.ExpectRefused("acme.claim.lapses", clause: "ACME-4");
    }
}
