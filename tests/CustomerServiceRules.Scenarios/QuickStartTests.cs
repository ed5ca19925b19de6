using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios;

public sealed class QuickStartTests
{
    [Fact]
    public void The_case_of_the_README_prints_what_it_says()
    {
        var output = new StringWriter();
        QuickStart.Move(output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            GrantLicence in Applicant refused: grant the licence is for monopoly staff, found tob.customer-manager, expected tob.monopoly-staff (TOB-13a.1)
            Applicant > Licensed (TOB-13a.1)
            order: OnboardingOrder { Task = TakeIntoNetwork, Customer = K1 }
            due at 2026-10-05 09:00: the customer is in the sales network within one visit-delivery cycle (TOB-13a.2, OQ-9)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_quick_start_of_the_README_prints_what_it_says()
    {
        var output = new StringWriter();
        QuickStart.Run(output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            K2 is tier B, by tob.tier.medium-by-scale (TOB-7.3, TOB-7.1, OQ-6)
            not A: tob.tier.large-by-scale needs Large, found Medium
            3/10 is 1/10 from 1/5: the last large rank is 1, held by K1, 7/40 ahead

            """.ReplaceLineEndings("\n"));
    }
}

internal static class QuickStart
{
    public static void Move(TextWriter output)
    {
        #region quick-start-case
        var onboarding = Rulebook.Compose(new TobaccoRetailModule()).Lifecycle(TobaccoRetail.Onboarding);

        var monday = new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));
        var shop = new RetailerFile("K1") { LicenceNumber = "L-1" };
        var record = onboarding.Start(shop.Customer, monday);

        var refused = onboarding.Fire(record, OnboardingTrigger.GrantLicence, shop, TobaccoRoles.CustomerManager, monday);
        output.WriteLine($"{refused}");

        var granted = onboarding.Fire(record, OnboardingTrigger.GrantLicence, shop, TobaccoRoles.MonopolyStaff, monday);
        output.WriteLine($"{granted}");

        if (granted is Accepted accepted)
        {
            output.WriteLine($"order: {accepted.Effects[0].Content}");
            var due = onboarding.Due(accepted.Record, shop, monday)[0];
            output.WriteLine(FormattableString.Invariant($"due at {due.At:yyyy-MM-dd HH:mm}: {due.Sentence} ({string.Join(", ", due.Clauses)})"));
        }
        #endregion
    }

    public static void Run(TextWriter output)
    {
        #region quick-start
        var rulebook = Rulebook.Compose(new TobaccoRetailModule());

        var ranking = ScaleRanking.Of(MeasuringPeriod.Quarter(2026, 3),
        [
            new PurchaseRecord("K1", new FormatCode('Z'), quantity: 500, amount: 9_000m),
            new PurchaseRecord("K2", new FormatCode('Z'), quantity: 300, amount: 6_000m),
            new PurchaseRecord("K3", new FormatCode('Z'), quantity: 100, amount: 3_000m),
            new PurchaseRecord("K4", new FormatCode('Z'), quantity: 60, amount: 1_400m),
            new PurchaseRecord("K5", new FormatCode('Z'), quantity: 40, amount: 600m),
        ]);

        var standing = ranking.StandingOf("K2");
        var runDay = new DateTimeOffset(2026, 9, 30, 0, 0, 0, TimeSpan.FromHours(8));
        var tier = rulebook.Decide(TobaccoRetail.Tier, TobaccoRetail.FactsOf(standing), runDay);

        var ground = tier.Reasons[0];
        output.WriteLine($"K2 is tier {tier.Value}, by {ground.Rule} ({string.Join(", ", ground.Clauses)})");

        var refusal = tier.Refusals.First(refused => refused.Concludes == "A");
        output.WriteLine($"not A: {refusal.Rule} needs {refusal.Conditions[0].Required}, found {refusal.Conditions[0].Actual}");

        var large = rulebook.ParametersAt(runDay).Get(TobaccoRetail.LargeShare);
        var distance = standing.DistanceTo(large.Value)!;
        output.WriteLine($"{distance.Position} is {distance.Position - distance.Threshold} from {distance.Threshold}: "
            + $"the last large rank is {distance.LastRank}, held by {distance.Holder}, {distance.ScoreGap} ahead");
        #endregion
    }
}
