using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Composition;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies;

public sealed class RuleTrialTests
{
    [Fact]
    public void Refusals_ExistsNotMet_SayWhatIsMissing() =>
        RefusalOf<WithExists>(Customer("c1", 1m, new Complaint("c1", 1)))
            .Should().BeEquivalentTo(new { Relation = "exists", Condition = "Complaint fact1 where fact1.Subject == turnover.Subject && fact1.Severity > 5" });

    [Fact]
    public void Refusals_AllNotMet_NameTheViolatingFact() =>
        RefusalOf<WithAll>(Customer("c1", 1m, new Complaint("c1", 1), new Complaint("c1", 7)))
            .Should().BeEquivalentTo(new { Relation = "is true", Actual = "Complaint c1" });

    [Fact]
    public void Refusals_LetNotMet_GiveTheComputedValue() =>
        RefusalOf<WithLet>(Customer("c1", 20m)).Should().BeEquivalentTo(new { Actual = "40", Relation = ">", Required = "100", Distance = "60" });

    [Fact]
    public void Refusals_OrNotMet_GiveTheBranchThatCameFurthest() =>
        RefusalOf<WithOr>(Customer("c1", 20m, new Complaint("c1", 2))).Should().BeEquivalentTo(new { Actual = "2", Required = "9" });

    [Fact]
    public void Refusals_ConditionRelyingOnAnEarlierOne_IsNotAskedAfterItFailed() =>
        RefusalOf<WithGuardedCondition>(Customer("c1", 0m)).Should().BeEquivalentTo(new { Condition = "turnover.Amount != 0" });

    [Fact]
    public void Refusals_QueryWhoseConditionFails_NameIt() =>
        RefusalOf<WithQuery>(Customer("c1", 20m, new Complaint("c1", 2)))
            .Should().BeEquivalentTo(new { Condition = "complaints.Count() > 1", Actual = "1", Relation = ">", Required = "1", Distance = "0" });

    [Fact]
    public void Refusals_ConditionAfterAQueryThatHolds_IsTheOneReported() =>
        RefusalOf<WithGroups>(Customer("c1", 20m, new Complaint("c1", 2), new Complaint("c1", 3), new Complaint("c1", 9)))
            .Should().BeEquivalentTo(new { Condition = "worst.Severity == 8", Actual = "9", Required = "8" });

    [Fact]
    public void Refusals_ConditionOnACombinationOfFacts_IsTriedToo() =>
        RefusalOf<WithProjection>(Customer("c1", 20m, new Complaint("c1", 2))).Should().BeEquivalentTo(new { Actual = "2", Relation = ">", Required = "5" });

    [Fact]
    public void Refusals_OfALaterPolicy_KnowConclusionsThatWereOverridden()
    {
        var unmet = Rulebook.Compose(new DemoModule()).Decide(Perks, Customer("c1", 500m, new Complaint("c1", 3)), AsOf)
            .Refusals.Should().ContainSingle().Which.Conditions.Should().ContainSingle().Subject;

        var overridden = unmet.Because.Single(refusal => refusal.Rule == "demo.grade.gold-by-turnover");
        overridden.Concludes.Should().Be("Gold");
        overridden.Conditions.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Condition = "no rule that overrides it concludes", Actual = "demo.grade.silver-after-complaint", Relation = "does not exist" });
    }

    [Fact]
    public void Decide_RuleWithQuery_ReasonNamesTheFactsThatWentIn()
    {
        var facts = Customer("c1", 20m, new Complaint("c1", 2), new Complaint("c1", 3));

        RulebookWith<WithQuery>().Decide(Grades, facts, AsOf).Reasons.Single(reason => reason.Rule == "acme.query")
            .Facts.Select(fact => fact.Kind).Should().Equal("Turnover", "Complaint", "Complaint");
    }

    [Fact]
    public void Decide_MoreFiringsThanAllowed_PolicyFault()
    {
        var rulebook = new RulebookBuilder().Add(new DemoModule()).WithFiringLimit(1).Build();
        var facts = Customer("c1", 500m, new Complaint("c1", 3));

        rulebook.Invoking(book => book.Decide(Grades, facts, AsOf)).Should().Throw<PolicyFaultException>().WithMessage("*1 firings*");
    }

    [Fact]
    public void Decide_RuleConcludesAboutSomebodyElse_PolicyFaultNamesBoth() =>
        RulebookWith<ConcludesAboutAnother>().Invoking(book => book.Decide(Grades, Customer("c1", 500m), AsOf))
            .Should().Throw<PolicyFaultException>().WithMessage("*acme.another*somebody-else*c1*");

    [Fact]
    public void SubjectFacts_SameFactTwice_ArgumentExceptionNamesIt() =>
        FluentActions.Invoking(() => Customer("c1", 1m, new Complaint("c1", 3), new Complaint("c1", 3)))
            .Should().Throw<ArgumentException>().WithMessage("*same Complaint twice*c1*");

    private static Rulebook RulebookWith<TRule>()
        where TRule : Rule => Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.RulesFor(Grades).Rule<TRule>()));

    private static UnmetCondition RefusalOf<TRule>(Facts.SubjectFacts facts)
        where TRule : Rule => RulebookWith<TRule>().Decide(Grades, facts, AsOf).Refusals.Single(refusal => refusal.Rule.StartsWith("acme.", StringComparison.Ordinal))
            .Conditions.Should().ContainSingle().Subject;
}

[Name("acme.exists")]
[Cites("ACME-1")]
internal sealed class WithExists : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Exists<Complaint>(complaint => complaint.Subject == turnover.Subject, complaint => complaint.Severity > 5);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.all")]
[Cites("ACME-1")]
internal sealed class WithAll : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).All<Complaint>(complaint => complaint.Subject == turnover.Subject, complaint => complaint.Severity < 5);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.let")]
[Cites("ACME-1")]
internal sealed class WithLet : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        decimal doubled = 0;
        When().Match(() => turnover).Let(() => doubled, () => turnover.Amount * 2).Having(() => doubled > 100);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.or")]
[Cites("ACME-1")]
internal sealed class WithOr : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        Complaint complaint = null!;
        Waiver waiver = null!;
        When().Match(() => turnover).Or(branches => branches
            .Match(() => waiver, one => one.Subject == turnover.Subject)
            .Match(() => complaint, one => one.Subject == turnover.Subject, one => one.Severity == 9));
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.guarded")]
[Cites("ACME-1")]
internal sealed class WithGuardedCondition : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover, one => one.Amount != 0, one => 100 / one.Amount > 1);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.query")]
[Cites("ACME-1")]
internal sealed class WithQuery : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        IEnumerable<Complaint> complaints = null!;
        When().Match(() => turnover).Query(() => complaints, query => query
            .Match<Complaint>(complaint => complaint.Subject == turnover.Subject)
            .Collect()
            .Where(all => all.Count() > 1));
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("acme.groups")]
[Cites("ACME-1")]
internal sealed class WithGroups : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        IGrouping<bool, Complaint> severe = null!;
        Complaint worst = null!;
        When()
            .Match(() => turnover)
            .Query(() => severe, query => query
                .Match<Complaint>(complaint => complaint.Subject == turnover.Subject)
                .GroupBy(complaint => complaint.Severity > 2)
                .Where(group => group.Key && group.Count() == 2))
            .Query(() => worst, query => query
                .From(() => severe)
                .SelectMany(group => group)
                .Where(complaint => complaint.Severity > 5, complaint => complaint.Severity == 8));
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("acme.projection")]
[Cites("ACME-1")]
internal sealed class WithProjection : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        int severity = 0;
        When()
            .Match(() => turnover)
            .Query(() => severity, query => query
                .Match<Complaint>(complaint => complaint.Subject == turnover.Subject)
                .Select(complaint => complaint.Severity)
                .Where(value => value > 5));
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("acme.another")]
[Cites("ACME-1")]
internal sealed class ConcludesAboutAnother : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => new Candidate<Grade>("somebody-else", Grade.Bronze));
    }
}
