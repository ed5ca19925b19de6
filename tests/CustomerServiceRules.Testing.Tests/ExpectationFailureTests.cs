using Acme.Loyalty;

namespace CustomerServiceRules.Testing.Tests;

public class ExpectationFailureTests
{
    private static readonly ScenarioBook Book = ScenarioBook.Of(new AcmeModule(), new AcmeCampaign());
    private static readonly ScenarioOutcome<Grade> Silver = Grades(new Turnover("M-1", 99m));
    private static readonly ScenarioOutcome<IReadOnlyList<Perk>> Perks = Book.Given(new Turnover("M-1", 100m)).AsOf(2026, 9, 30).When(AcmePolicies.Perks);

    [Fact]
    public void ExpectValue_AnotherValue_SaysWhatWasExpectedAndFoundAndWhy()
    {
        var thrown = Failing(() => Silver.ExpectValue(Grade.Gold));

        thrown.Expected.Should().Be("the value Gold");
        thrown.Found.Should().Be("the value Silver");
        thrown.Seed.Should().BeNull();
        thrown.Message.Split('\n').Should().ContainInOrder(
            "acme.grade for M-1 as of 2026-09-30T12:00:00+08:00",
            "Expected: the value Gold",
            "Found:    the value Silver",
            "Because",
            "  acme.grade.silver-below-gold concludes Silver (ACME-1)",
            "    parameter acme.gold-from: value = 100 (ACME-1, OQ-901)",
            "Why not",
            "  acme.grade.gold-by-turnover concluding Gold (ACME-1)",
            "Seeds: 0 to 3, all with this decision");
        thrown.Message.Should().Contain("found 99, required >= 100, distance 1");
    }

    [Fact]
    public void ExpectValue_Undecided_FailsWithTheRefusals()
    {
        var thrown = Failing(() => Grades().ExpectValue(Grade.Gold));

        thrown.Found.Should().Be("undecided");
        thrown.Message.Should().Contain("Why not").And.Contain("acme.grade.gold-by-turnover");
    }

    [Fact]
    public void ExpectValue_Conflict_NamesTheSides()
    {
        var thrown = Failing(() => Grades(new Turnover("M-1", 100m), new Complaint("M-1", 3)).ExpectValue(Grade.Gold));

        thrown.Found.Should().Be("a conflict: acme.grade.bronze-after-complaint (Bronze) against acme.grade.gold-by-turnover (Gold)");
    }

    [Fact]
    public void ExpectValue_SetWithAnotherElement_ShowsBothSets()
    {
        var thrown = Failing(() => Perks.ExpectValue([new Perk("card", "gold")]));

        thrown.Expected.Should().Be("the value card:gold");
        thrown.Found.Should().Be("the value [card:paper, lounge:full]");
    }

    [Fact]
    public void ExpectExactly_MissingAndTooMany_NamesThem() =>
        Failing(() => Perks.ExpectExactly(new Perk("card", "gold"), new Perk("lounge", "full")))
            .Found.Should().Be("the value [card:paper, lounge:full]; missing card:gold; too many card:paper");

    [Fact]
    public void ExpectExactly_AnElementTwice_Fails() =>
        Failing(() => Perks.ExpectExactly(new Perk("card", "paper"), new Perk("lounge", "full"), new Perk("lounge", "full")))
            .Expected.Should().Be("exactly [card:paper, lounge:full, lounge:full]");

    [Fact]
    public void ExpectAmongOthers_Missing_NamesIt() =>
        Failing(() => Perks.ExpectAmongOthers(new Perk("lounge", "full"), new Perk("valet", "full"))).Found.Should().EndWith("; missing valet:full");

    [Fact]
    public void ExpectUndecided_Decided_Fails() => Failing(() => Silver.ExpectUndecided()).Found.Should().Be("the value Silver");

    [Fact]
    public void ExpectConflict_Decided_Fails() => Failing(() => Silver.ExpectConflict()).Expected.Should().Be("a conflict");

    [Fact]
    public void ExpectConflict_OfOtherRules_Fails() =>
        Failing(() => Grades(new Turnover("M-1", 100m), new Complaint("M-1", 3)).ExpectConflict("acme.grade.gold-by-turnover", "acme.grade.silver-below-gold"))
            .Expected.Should().Be("a conflict of acme.grade.gold-by-turnover against acme.grade.silver-below-gold");

    [Fact]
    public void ExpectClauses_OneNotCited_ShowsThoseThatAre()
    {
        var thrown = Failing(() => Silver.ExpectClauses("ACME-1", "ACME-2"));

        thrown.Expected.Should().Be("citations of ACME-1, ACME-2");
        thrown.Found.Should().Be("citations of ACME-1, OQ-901");
    }

    [Fact]
    public void ExpectNoClauses_Cited_Fails() => Failing(() => Silver.ExpectNoClauses("ACME-2", "OQ-901")).Expected.Should().Be("no citation of ACME-2, OQ-901");

    [Fact]
    public void ExpectRules_OnlyOverridden_Fails() =>
        Failing(() => Grades(new Turnover("M-1", 10m), new Birthday("M-1", new DateOnly(1990, 9, 12))).ExpectRules("acme.grade.silver-below-gold"))
            .Found.Should().Be("grounds by acme-campaign.birthday-gold");

    [Fact]
    public void ExpectOverridden_RuleThatStands_Fails() =>
        Failing(() => Silver.ExpectOverridden("acme.grade.silver-below-gold", "acme-campaign.birthday-gold")).Found.Should().Be("no fallen ground by acme.grade.silver-below-gold");

    [Fact]
    public void ExpectOverridden_ByAnotherRule_NamesTheOneThatDid() =>
        Failing(() => Grades(new Turnover("M-1", 10m), new Birthday("M-1", new DateOnly(1990, 9, 12))).ExpectOverridden("acme.grade.silver-below-gold", "acme.other"))
            .Found.Should().Be("acme.grade.silver-below-gold overridden by acme-campaign.birthday-gold");

    [Theory]
    [InlineData("98", null, null, null)]
    [InlineData(null, "101", null, null)]
    [InlineData(null, null, "2", null)]
    [InlineData(null, null, null, "ACME-2")]
    [InlineData("99", "100", "1", "ACME-2")]
    public void ExpectWhyNot_OnePartOtherwise_ShowsTheRefusal(string? actual, string? required, string? distance, string? clause) =>
        Failing(() => Silver.ExpectWhyNot("acme.grade.gold-by-turnover", actual, required, distance, clause))
            .Found.Should().StartWith("acme.grade.gold-by-turnover refused: ").And.Contain("found 99, required >= 100, distance 1");

    [Fact]
    public void ExpectWhyNot_RuleThatConcluded_Fails()
    {
        var thrown = Failing(() => Silver.ExpectWhyNot("acme.grade.silver-below-gold"));

        thrown.Expected.Should().Be("acme.grade.silver-below-gold refused");
        thrown.Found.Should().Be("no refusal by acme.grade.silver-below-gold");
    }

    [Fact]
    public void Expectations_OfNothing_AreArgumentErrors()
    {
        Silver.Invoking(outcome => outcome.ExpectClauses()).Should().Throw<ArgumentException>();
        Silver.Invoking(outcome => outcome.ExpectNoClauses()).Should().Throw<ArgumentException>();
        Silver.Invoking(outcome => outcome.ExpectRules()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void When_NoMoment_SaysWhatIsMissing() => Book.Given("M-1").Invoking(scenario => scenario.When(AcmePolicies.Grades))
        .Should().Throw<InvalidOperationException>().WithMessage("*AsOf*");

    [Fact]
    public void Given_FactAboutAnother_IsRefused() => Book.Given("M-1").Invoking(scenario => scenario.And(new Turnover("M-2", 1m)))
        .Should().Throw<ArgumentException>().WithMessage("*M-2*M-1*");

    [Fact]
    public void With_ClauseThatNoDocumentHas_FailsComposition() => Book
        .Given("M-1").With(AcmeParameters.GoldFrom, 1m, "NO-1").AsOf(2026, 9, 30).Invoking(scenario => scenario.When(AcmePolicies.Grades))
        .Should().Throw<RulebookCompositionException>().WithMessage("*NO-1*");

    private static ScenarioOutcome<Grade> Grades(params object[] facts) => Book.Given("M-1", facts).AsOf(2026, 9, 30).When(AcmePolicies.Grades);

    private static ScenarioException Failing(Action expect) => expect.Should().Throw<ScenarioException>().Which;
}
