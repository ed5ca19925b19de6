using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Decisions;

public sealed class DecisionJsonTests
{
    private readonly Rulebook _rulebook = Rulebook.Compose(new DemoModule());

    [Theory]
    [InlineData(500, null)]
    [InlineData(50, null)]
    [InlineData(500, 3)]
    [InlineData(50, 9)]
    public void ReadDecision_WhatToJsonWrote_IsTheSameByteForByte(int amount, int? severity)
    {
        var facts = severity is null ? Customer("c1", amount) : Customer("c1", amount, new Complaint("c1", severity.Value), new Waiver("c1", Grade.Bronze));
        var (grade, perks) = (_rulebook.Decide(Grades, facts, AsOf), _rulebook.Decide(Perks, facts, AsOf));

        var readGrade = Grades.ReadDecision(grade.ToJson());
        var readPerks = Perks.ReadDecision(perks.ToJson());

        readGrade.ToJson().Should().Be(grade.ToJson());
        readPerks.ToJson().Should().Be(perks.ToJson());
        readGrade.Outcome.Should().Be(grade.Outcome);
        readPerks.IsDecided.Should().Be(perks.IsDecided);
        if (perks.IsDecided)
            readPerks.Value.Should().Equal(perks.Value);
    }

    [Fact]
    public void SubjectId_WithHalfACharacter_IsRefusedAndAWholeOneReadsBack()
    {
        FluentActions.Invoking(() => Customer("c\uD800x", 1m)).Should().Throw<ArgumentException>().WithMessage("*half a surrogate pair*");
        FluentActions.Invoking(() => Customer("c\uDC00", 1m)).Should().Throw<ArgumentException>();

        var decision = _rulebook.Decide(Grades, Customer("店\uD83C\uDFEA\"\n1", 500m), AsOf);
        Grades.ReadDecision(decision.ToJson()).Subject.Should().Be(decision.Subject);
    }

    [Fact]
    public void ToJson_EqualInputsInOtherOrder_SameBytes()
    {
        var one = Customer("c1", 500m, new Complaint("c1", 3), new Complaint("c1", 4));
        var other = Customer("c1", 500m, new Complaint("c1", 4), new Complaint("c1", 3));

        _rulebook.Decide(Grades, one, AsOf).ToJson().Should().Be(_rulebook.Decide(Grades, other, AsOf).ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"policy\":\"demo.perks\",\"subject\":\"c1\",\"asOf\":\"2026-09-30T12:00:00+08:00\",\"edition\":\"e\",\"outcome\":\"decided\",\"values\":[],\"reasons\":[]}")]
    [InlineData("{\"policy\":\"demo.grade\",\"subject\":\"c1\",\"asOf\":\"2026-09-30T12:00:00+08:00\",\"edition\":\"e\",\"outcome\":\"maybe\",\"values\":[]}")]
    [InlineData("{\"policy\":\"demo.grade\",\"subject\":\"c1\",\"asOf\":\"2026-09-30T12:00:00+08:00\",\"edition\":\"e\",\"outcome\":\"decided\",\"values\":[\"Platinum\"]}")]
    [InlineData("{\"policy\":\"demo.grade\",\"subject\":\"c1\",\"asOf\":\"yesterday\",\"edition\":\"e\",\"outcome\":\"decided\",\"values\":[\"Gold\"]}")]
    public void ReadDecision_AnythingElse_FormatException(string json) =>
        FluentActions.Invoking(() => Grades.ReadDecision(json)).Should().Throw<FormatException>();
}
