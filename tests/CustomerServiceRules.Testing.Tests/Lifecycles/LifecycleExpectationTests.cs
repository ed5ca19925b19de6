using Acme.Claims;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Testing.Tests.Lifecycles;

/// <summary>Expectations about lifecycles that are not met fail with what was expected and found.</summary>
public class LifecycleExpectationTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly LifecycleScenario<Claim, ClaimState, ClaimTrigger> Filed =
        ScenarioBook.Of(new ClaimModule(ClaimLifecycle.Instance)).Given(ClaimLifecycle.Instance, new Claim("K1", 100m)).Since(Monday);

    [Fact]
    public void Expect_SomethingElse_SaysWhatWasExpectedAndFoundWithTheHistory()
    {
        var thrown = Caught(checkedOne => checkedOne.ExpectAccepted(ClaimState.Paid));

        thrown.Message.Should().Be("""
            acme.claim: Check by acme.clerk as of 2026-09-28T09:00:00+08:00
            Expected: accepted to Paid
            Found:    accepted Filed > Checked (ACME-1, ACME-2)
            History
              0: Started >Filed at 2026-09-28T09:00:00.0000000+08:00
              1: Check Filed>Checked at 2026-09-28T09:00:00.0000000+08:00
            Seeds: 0 to 3, all with this outcome
            """);
        thrown.Seed.Should().BeNull();
    }

    [Fact]
    public void Expect_EachWay_Fails()
    {
        Caught(one => one.ExpectEffects("acme.claim.pay-out")).Expected.Should().Be("the effects acme.claim.pay-out");
        Caught(one => one.ExpectOrder(new Pay("K1", 1m))).Expected.Should().Be("the order Pay { Customer = K1, Amount = 1 }");
        Caught(one => one.ExpectClauses("ACME-4")).Found.Should().Be("citations of ACME-1, ACME-2");
        Caught(one => one.ExpectRefused("acme.claim.has-receipt", clause: "ACME-2")).Expected.Should().Be("refused because of acme.claim.has-receipt, by ACME-2");
        Caught(one => one.ExpectNotPermitted()).Expected.Should().Be("not permitted");
        Caught(one => one.ExpectDue("acme.claim.lapses", Monday)).Found.Should().Be("nothing due");
    }

    [Fact]
    public void Expect_ARefusalForAnotherReason_SaysTheReasonsFound() =>
        Filed.Now(new Claim("K1", 1m, HasReceipt: false)).When(ClaimTrigger.Check, ClaimLifecycle.Clerk, Monday)
            .Invoking(one => one.ExpectRefused("acme.claim.has-receipt", actual: "something")).Should().Throw<ScenarioException>()
            .Which.Found.Should().Be("refused because of acme.claim.has-receipt: there is a receipt, found none, expected a receipt (ACME-2)");

    [Fact]
    public void After_ATriggerThatIsNotAccepted_Fails() =>
        Filed.Invoking(filed => filed.After(ClaimTrigger.Pay, ClaimLifecycle.Clerk, Monday)).Should().Throw<ScenarioException>().Which.Found.Should().StartWith("Pay not permitted in Filed");

    [Fact]
    public void When_TheScenarioDoesNotSaySinceWhen_IsRefused() =>
        ScenarioBook.Of(new ClaimModule(ClaimLifecycle.Instance)).Given(ClaimLifecycle.Instance, new Claim("K1", 1m))
            .Invoking(given => given.When(ClaimTrigger.Check, ClaimLifecycle.Clerk, Monday)).Should().Throw<InvalidOperationException>().WithMessage("*Since(...)*");

    [Fact]
    public void When_AnOutcomeThatChangesFromTimeToTime_FailsWithTheSeed()
    {
        var asked = 0;
        var moody = new FaultyLifecycle(left: FaultyLifecycle.Guard("acme.moody", _ => ++asked <= 1), right: FaultyLifecycle.Guard("acme.never", _ => false));
        ProcedureModule module = new ClaimModule(moody);

        var thrown = ScenarioBook.Of(module).Given(moody, new Claim("K1", 1m)).Since(Monday)
            .Invoking(given => given.When(FaultyTrigger.Go, ClaimLifecycle.Clerk, Monday)).Should().Throw<ScenarioException>().Which;

        thrown.Seed.Should().Be(0);
        thrown.Expected.Should().StartWith("accepted Begun > Left");
        thrown.Found.Should().StartWith("Go in Begun refused");
    }

    private static ScenarioException Caught(Action<LifecycleScenarioOutcome<Claim, ClaimState, ClaimTrigger>> expect) =>
        Filed.When(ClaimTrigger.Check, ClaimLifecycle.Clerk, Monday).Invoking(expect).Should().Throw<ScenarioException>().Which;
}
