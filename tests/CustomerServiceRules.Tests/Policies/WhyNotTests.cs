using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies;

public sealed class WhyNotTests
{
    private readonly Rulebook _rulebook = Rulebook.Compose(new DemoModule());

    [Fact]
    public void Refusals_ThresholdMissed_GiveActualRequiredDistanceAndClause()
    {
        var refusal = _rulebook.Decide(Grades, Customer("c1", 60.5m), AsOf).Refusals.Single(one => one.Rule == "demo.grade.gold-by-turnover");

        refusal.Concludes.Should().Be("Gold");
        refusal.Clauses.Should().Equal("DEMO-1");
        var unmet = refusal.Conditions.Should().ContainSingle().Subject;
        unmet.Condition.Should().Be("turnover.Amount >= from.Value");
        unmet.Fact.Should().Be("Turnover c1");
        unmet.Actual.Should().Be("60.5");
        unmet.Relation.Should().Be(">=");
        unmet.Required.Should().Be("100");
        unmet.Distance.Should().Be("39.5");
        unmet.Clauses.Should().Equal("DEMO-1", "OQ-900");
    }

    [Fact]
    public void Refusals_OwnFactOnTheRight_RelationIsMirrored()
    {
        var unmet = _rulebook.Decide(Grades, Customer("c1", 100m), AsOf).Refusals
            .Single(one => one.Rule == "demo.grade.silver-otherwise").Conditions.Should().ContainSingle().Subject;

        (unmet.Actual, unmet.Relation, unmet.Required).Should().Be(("100", "<", "100"));
    }

    [Fact]
    public void Refusals_FactMissing_SayWhichOne()
    {
        var unmet = _rulebook.Decide(Grades, Customer("c1", 100m), AsOf).Refusals
            .Single(one => one.Rule == "demo.grade.silver-after-complaint").Conditions.Should().ContainSingle().Subject;

        unmet.Relation.Should().Be("exists");
        unmet.Fact.Should().BeNull();
        unmet.Condition.Should().StartWith("Complaint complaint where");
    }

    [Fact]
    public void Refusals_ForbiddenFactFound_SayWhichOne()
    {
        var unmet = _rulebook.Decide(Grades, Customer("c1", 1m, new Complaint("c1", 9)), AsOf).Refusals
            .Single(one => one.Rule == "demo.grade.silver-otherwise").Conditions.Should().ContainSingle().Subject;

        unmet.Relation.Should().Be("does not exist");
        unmet.Fact.Should().Be("Complaint c1");
    }

    [Fact]
    public void Refusals_EarlierDecisionTested_LeadToItsRefusals()
    {
        var unmet = _rulebook.Decide(Perks, Customer("c1", 99m), AsOf).Refusals.Should().ContainSingle()
            .Which.Conditions.Should().ContainSingle().Subject;

        (unmet.Actual, unmet.Relation, unmet.Required).Should().Be(("Silver", "==", "Gold"));
        unmet.Because.Single(refusal => refusal.Concludes == "Gold").Conditions.Should().ContainSingle().Which.Distance.Should().Be("1");
    }

    [Fact]
    public void Refusals_SeveralFactsOfAType_TheClosestOneIsReported()
    {
        var customer = Customer("c1", 500m, new Complaint("c1", 1), new Complaint("c1", 2));

        var unmet = _rulebook.Decide(Grades, customer, AsOf).Refusals
            .Single(one => one.Rule == "demo.grade.silver-after-complaint").Conditions.Should().ContainSingle().Subject;

        unmet.Required.Should().Be("3");
    }
}
