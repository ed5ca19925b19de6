using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies;

public sealed class DecideTests
{
    private readonly Rulebook _rulebook = Rulebook.Compose(new DemoModule());

    [Theory]
    [InlineData(99.99, "Silver")]
    [InlineData(100.00, "Gold")]
    [InlineData(100.01, "Gold")]
    public void Decide_AroundThreshold_TakesTheRuleThatHolds(decimal amount, string expected) =>
        _rulebook.Decide(Grades, Customer("c1", amount), AsOf).Values.Should().Equal(expected);

    [Fact]
    public void Decide_BeforeTheParametersChange_UsesTheValueThenInForce()
    {
        var lastMomentOf2025 = new DateTimeOffset(2025, 12, 31, 23, 59, 59, TimeSpan.FromHours(8));

        _rulebook.Decide(Grades, Customer("c1", 80m), lastMomentOf2025).Value.Should().Be(Grade.Gold);
        _rulebook.Decide(Grades, Customer("c1", 80m), lastMomentOf2025.AddSeconds(1)).Value.Should().Be(Grade.Silver);
    }

    [Fact]
    public void Decide_OverridingRuleHolds_OverriddenGroundFallsAndIsKept()
    {
        var decision = _rulebook.Decide(Grades, Customer("c1", 500m, new Complaint("c1", 3)), AsOf);

        decision.Value.Should().Be(Grade.Silver);
        decision.Reasons.Select(reason => reason.Rule).Should().Equal("demo.grade.silver-after-complaint");
        var fallen = decision.Overridden.Should().ContainSingle().Subject;
        fallen.Rule.Should().Be("demo.grade.gold-by-turnover");
        fallen.OverriddenBy.Should().Equal("demo.grade.silver-after-complaint");
    }

    [Fact]
    public void Decide_TwoOverridersWithDifferentValues_Conflict()
    {
        var decision = _rulebook.Decide(Grades, Customer("c1", 500m, new Complaint("c1", 5), new Waiver("c1", Grade.Bronze)), AsOf);

        decision.Outcome.Should().Be(DecisionOutcome.Conflict);
        decision.Conflicts.Should().ContainSingle().Which.Sides.Select(side => (side.Rule, side.Concludes)).Should().Equal(
            ("demo.grade.silver-after-complaint", "Silver"), ("demo.grade.waived", "Bronze"));
        decision.Invoking(conflict => conflict.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Decide_TwoGroundsForOneValue_BothAreKept()
    {
        var decision = _rulebook.Decide(Grades, Customer("c1", 500m, new Complaint("c1", 5), new Waiver("c1", Grade.Silver)), AsOf);

        decision.Value.Should().Be(Grade.Silver);
        decision.Reasons.Select(reason => reason.Rule).Should().Equal("demo.grade.silver-after-complaint", "demo.grade.waived");
    }

    [Fact]
    public void Decide_EarlierDecision_IsAFactWithItsReasons()
    {
        var decision = _rulebook.Decide(Perks, Customer("c1", 500m), AsOf);

        decision.Value.Select(perk => perk.Name).Should().Equal("birthday", "lounge");
        var grade = decision.Reasons.Single(reason => reason.Rule == "demo.perks.lounge").Facts.Should().ContainSingle().Subject;
        grade.Kind.Should().Be("decision");
        grade.Id.Should().Be("demo.grade");
        grade.Reasons.Should().ContainSingle().Which.Clauses.Should().Equal("DEMO-1");
        decision.Clauses().Should().Equal("DEMO-3", "DEMO-1", "OQ-900");
    }

    [Fact]
    public void Decide_EarlierPolicyInConflict_LaterPolicyIsUndecidedAndSaysWhy()
    {
        var customer = Customer("c1", 500m, new Complaint("c1", 5), new Waiver("c1", Grade.Bronze));

        var perks = _rulebook.Decide(Perks, customer, AsOf);

        perks.Outcome.Should().Be(DecisionOutcome.Undecided);
        perks.Refusals.Should().HaveCount(2).And.AllSatisfy(refusal => refusal.Conditions.Should().ContainSingle().Which.Relation.Should().Be("exists"));
    }

    [Fact]
    public void Decide_HighestPolicy_HighestHoldsAndTheOthersAreSurpassed()
    {
        var decision = _rulebook.Decide(Reviewer, Customer("c1", 1m, new Complaint("c1", 3)), AsOf);

        decision.Value.Should().Be(Grade.Gold);
        decision.Surpassed.Select(reason => reason.Rule).Should().Equal("demo.reviewer.bronze");
    }

    [Fact]
    public void Decide_WhatARuleTestedByNot_IsInItsReason() =>
        _rulebook.Decide(Grades, Customer("c1", 1m), AsOf).Reasons.Should().ContainSingle()
            .Which.Tested.Should().Equal("not Complaint fact1 where fact1.Subject == turnover.Subject && fact1.Severity > 8");

    [Fact]
    public void Decide_RuleForEverybody_ConcludesWithoutAnyFactAndSharesItsReasons()
    {
        var book = Rulebook.Compose(new DemoModule(), Composition.AdHocModule.Vendor(contents => contents.RulesFor(Reviewer).Rule<BronzeReviewsEverybody>()));

        var decided = book.DecideMany(Reviewer, [new("c1"), new("c2")], AsOf).ToList();

        decided.Select(decision => (decision.Subject.Value, decision.Value)).Should().Equal(("c1", Grade.Bronze), ("c2", Grade.Bronze));
        decided.Should().AllSatisfy(decision => decision.Reasons.Should().ContainSingle().Which.Facts.Should().BeEmpty());
        decided[1].ToJson().Should().Be(book.Decide(Reviewer, new("c2"), AsOf).ToJson()).And.Contain("\"subject\":\"c2\"");
    }

    [Fact]
    public void Decide_ForeignPolicy_ArgumentExceptionNamesTheKnownOnes()
    {
        var foreign = Policy.One("other.grade", new Terms.LocalizedText("?", "?"), ValueText.OfEnum<Grade>());

        _rulebook.Invoking(rulebook => rulebook.Decide(foreign, Customer("c1", 1m), AsOf))
            .Should().Throw<ArgumentException>().WithMessage("*other.grade*demo.grade, demo.perks, demo.reviewer*");
    }
}
