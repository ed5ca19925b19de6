using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Tests.Demo;
using Kind = CustomerServiceRules.CompositionProblemKind;

namespace CustomerServiceRules.Tests.Composition;

public sealed class CompositionTests
{
    [Theory]
    [InlineData(typeof(UncitedRule), Kind.Uncited, "acme.uncited")]
    [InlineData(typeof(UnknownClauseRule), Kind.UnknownClause, "acme.unknown-clause")]
    [InlineData(typeof(WrongPrefixRule), Kind.MissingPrefix, "wrong.prefix")]
    [InlineData(typeof(OverridesUnknown), Kind.UnknownRule, "acme.overrides-unknown")]
    [InlineData(typeof(OverridesOtherPolicy), Kind.UnknownRule, "acme.overrides-other-policy")]
    [InlineData(typeof(ThrowingDefinition), Kind.InvalidRule, "ThrowingDefinition")]
    [InlineData(typeof(ActingRule), Kind.NotOnlyConcluding, "acme.acts")]
    [InlineData(typeof(ActsOnACandidate), Kind.NotOnlyConcluding, "acme.acts-on-a-candidate")]
    [InlineData(typeof(ActsThroughAnother), Kind.NotOnlyConcluding, "acme.acts-through-another")]
    [InlineData(typeof(YieldsSomethingElse), Kind.NotOnlyConcluding, "acme.yields-something-else")]
    [InlineData(typeof(MatchesCandidate), Kind.MatchesCandidate, "acme.matches-candidate")]
    [InlineData(typeof(MatchesEverything), Kind.MatchesCandidate, "acme.matches-everything")]
    [InlineData(typeof(UnfedRule), Kind.UnfedPattern, "acme.unfed")]
    [InlineData(typeof(AbstractRule), Kind.RuleNotLoaded, "AbstractRule")]
    [InlineData(typeof(string), Kind.RuleNotLoaded, "String")]
    public void Compose_OneBrokenRule_IsTheOneProblem(Type rule, Kind kind, string name) =>
        Problems(contents => contents.RulesFor(Tests.Demo.Demo.Grades).Rule(rule)).Should().ContainSingle()
            .Which.Should().Match<CompositionProblem>(problem => problem.Kind == kind && problem.Name == name && problem.Module == "Acme");

    [Fact]
    public void Compose_TwoRulesOfOneName_DuplicateName() =>
        Problems(contents => contents.RulesFor(Tests.Demo.Demo.Grades).Rule<FirstTwin>().Rule<SecondTwin>())
            .Should().ContainSingle().Which.Should().Match<CompositionProblem>(problem => problem.Kind == Kind.DuplicateName && problem.Name == "acme.twin");

    [Fact]
    public void Compose_OverridesInACircle_EveryRuleOfItIsNamed() =>
        Problems(contents => contents.RulesFor(Tests.Demo.Demo.Grades).Rule<CircleA>().Rule<CircleB>())
            .Select(problem => (problem.Kind, problem.Name)).Should().Equal((Kind.CircularOverride, "acme.circle-a"), (Kind.CircularOverride, "acme.circle-b"));

    [Fact]
    public void Compose_SeveralProblems_AllAreListed() =>
        Problems(contents => contents.RulesFor(Tests.Demo.Demo.Grades).Rule<UncitedRule>().Rule<WrongPrefixRule>().Rule<ActingRule>())
            .Select(problem => problem.Kind).Should().BeEquivalentTo([Kind.NotOnlyConcluding, Kind.Uncited, Kind.MissingPrefix]);

    [Fact]
    public void Compose_ParameterWithGap_SaysBetweenWhichDays()
    {
        var gap = new Parameter<int>("acme.days", Text, "days",
            new DatedValue<int>(null, new DateOnly(2025, 1, 1), 1, "ACME-1"), new DatedValue<int>(new DateOnly(2025, 1, 2), null, 2, "ACME-1"));

        var problem = Problems(contents => contents.Parameters(gap)).Should().ContainSingle().Subject;
        problem.Kind.Should().Be(Kind.ParameterGap);
        problem.Message.Should().Contain("2025-01-01").And.Contain("2025-01-02");
    }

    [Fact]
    public void Compose_ParameterWithOverlap_SaysWhichValues()
    {
        var overlap = new Parameter<int>("acme.days", Text, "days",
            new DatedValue<int>(null, new DateOnly(2025, 1, 2), 1, "ACME-1"), new DatedValue<int>(new DateOnly(2025, 1, 1), null, 2, "ACME-1"));

        Problems(contents => contents.Parameters(overlap)).Should().ContainSingle().Which.Kind.Should().Be(Kind.ParameterOverlap);
    }

    [Fact]
    public void Compose_ParameterWithoutValue_IsAGap() =>
        Problems(contents => contents.Parameters(new Parameter<int>("acme.days", Text, "days"))).Should().ContainSingle().Which.Kind.Should().Be(Kind.ParameterGap);

    [Fact]
    public void Compose_TwoModulesReplaceTheSameDays_ContestedUnlessOneNamesTheOther()
    {
        var acme = AdHocModule.Vendor(contents => contents.Replace(Tests.Demo.Demo.GoldFrom, new DatedValue<decimal>(new DateOnly(2026, 3, 1), null, 50m, "ACME-1")));

        FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), acme, Zenith(null))).Should().Throw<RulebookCompositionException>()
            .Which.Problems.Should().ContainSingle().Which.Kind.Should().Be(Kind.ContestedChange);
        Rulebook.Compose(new DemoModule(), acme, Zenith("Acme")).ParametersAt(Tests.Demo.Demo.AsOf).Get(Tests.Demo.Demo.GoldFrom).Value.Should().Be(40m);
        Rulebook.Compose(new DemoModule(), acme, Zenith("Acme")).ParametersAt(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)))
            .Get(Tests.Demo.Demo.GoldFrom).Value.Should().Be(50m);

        static AdHocModule Zenith(string? supersedes) => AdHocModule.Vendor(
            contents => contents.Replace(Tests.Demo.Demo.GoldFrom, new DatedValue<decimal>(new DateOnly(2026, 4, 1), null, 40m, "ZENITH-1"), supersedes), "Zenith", "zenith");
    }

    [Fact]
    public void Compose_ReplacementBeyondTheHistory_IsAGapAndNamesTheReplacement()
    {
        var year = new Parameter<int>("acme.days", Text, "days", new DatedValue<int>(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), 1, "ACME-1"));
        ProcedureModule[] Modules(DateOnly from) =>
        [
            AdHocModule.Vendor(contents => contents.Parameters(year)),
            AdHocModule.Vendor(contents => contents.Replace(year, new DatedValue<int>(from, null, 2, "ZENITH-1")), "Zenith", "zenith"),
        ];

        var problem = FluentActions.Invoking(() => Rulebook.Compose(Modules(new DateOnly(2026, 1, 2)))).Should().Throw<RulebookCompositionException>()
            .Which.Problems.Should().ContainSingle().Subject;
        problem.Kind.Should().Be(Kind.ParameterGap);
        problem.Message.Should().Contain("2026-01-01").And.Contain("2026-01-02");
        Rulebook.Compose(Modules(new DateOnly(2026, 1, 1))).ParametersAt(Tests.Demo.Demo.AsOf).Get(year).Value.Should().Be(2);
    }

    [Fact]
    public void Compose_ReplacementSupersedesAModuleThatIsNotThere_Holds() =>
        Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.Replace(Tests.Demo.Demo.GoldFrom, new DatedValue<decimal>(50m, "ACME-1"), "Absent")))
            .ParametersAt(Tests.Demo.Demo.AsOf).Get(Tests.Demo.Demo.GoldFrom).Value.Should().Be(50m, "a module may name another that not every host adds");

    [Fact]
    public void Compose_ReplacementsSupersedeEachOtherInACircle_Contested()
    {
        static AdHocModule Replacing(string name, string supersedes) => AdHocModule.Vendor(
            contents => contents.Replace(Tests.Demo.Demo.GoldFrom, new DatedValue<decimal>(name.Length, $"{name.ToUpperInvariant()}-1"), supersedes), name, name);

        FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), Replacing("a", "bb"), Replacing("bb", "ccc"), Replacing("ccc", "a")))
            .Should().Throw<RulebookCompositionException>().Which.Problems.Should().ContainSingle().Which.Kind.Should().Be(Kind.ContestedChange);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Compose_ReplacementBeyondWhatTheParameterAllows_IsRefusedWithBoth(int severity, bool refused)
    {
        var module = AdHocModule.Vendor(contents => contents.Replace(Tests.Demo.Demo.SevereFrom, new DatedValue<int>(severity, "ACME-1")));

        var composing = FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), module));
        if (!refused)
            composing.Should().NotThrow();
        else
            composing.Should().Throw<RulebookCompositionException>().Which.Problems.Should().ContainSingle()
                .Which.ToString().Should().Be($"Acme: demo.severe-from: found {severity}, expected a severity from 0 to 10 [InvalidValue]");
    }

    [Fact]
    public void Compose_ReplacementFromText_IsReadOrRefused()
    {
        var good = AdHocModule.Vendor(contents => contents.Replace("demo.gold-from", new DateOnly(2026, 9, 1), null, "70", "ACME-1"));
        Rulebook.Compose(new DemoModule(), good).ParametersAt(Tests.Demo.Demo.AsOf).Get(Tests.Demo.Demo.GoldFrom).Value.Should().Be(70m);

        Problems(contents => contents.Replace("demo.gold-from", null, null, "much", "ACME-1")).Should().ContainSingle().Which.Kind.Should().Be(Kind.InvalidValue);
        Problems(contents => contents.Replace("demo.silver-from", null, null, "1", "ACME-1")).Should().ContainSingle().Which.Kind.Should().Be(Kind.UnknownTarget);
    }

    [Fact]
    public void Compose_SameModuleTwice_DuplicateNames() =>
        FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), new DemoModule())).Should().Throw<RulebookCompositionException>()
            .Which.Problems.Should().Contain(problem => problem.Kind == Kind.DuplicateName && problem.Name == "Demo");

    [Fact]
    public void Compose_OneClauseWithTwoTexts_DuplicateName() =>
        Problems(contents => contents.Document(new SourceDocument("OTHER", Text, [new Clause("OQ-900", ClauseKind.OpenQuestion, "Other words.")])))
            .Should().ContainSingle().Which.Should().Match<CompositionProblem>(problem => problem.Kind == Kind.DuplicateName && problem.Name == "OQ-900");

    [Fact]
    public void Compose_RulesForAPolicyNobodyDeclares_UnknownPolicy()
    {
        var stray = Policy.One("acme.stray", Text, ValueText.OfEnum<Grade>());

        Problems(contents => contents.RulesFor(stray).Rule<FirstTwin>()).Should().ContainSingle().Which.Kind.Should().Be(Kind.UnknownPolicy);
    }

    [Fact]
    public void Compose_Without_SwitchesTheRuleOffAndShowsIt()
    {
        var rulebook = Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.Without("demo.grade.gold-by-turnover", "ACME-1")));

        rulebook.Decide(Tests.Demo.Demo.Grades, Tests.Demo.Demo.Customer("c1", 500m), Tests.Demo.Demo.AsOf).IsDecided.Should().BeFalse();
        rulebook.Catalogue.RemovedRules.Should().ContainSingle().Which.By.Should().Be("Acme");
        Problems(contents => contents.Without("demo.nothing", "ACME-1")).Should().ContainSingle().Which.Kind.Should().Be(Kind.UnknownRule);
        Problems(contents => contents.Without("demo.grade.waived")).Should().ContainSingle().Which.Kind.Should().Be(Kind.Uncited);
    }

    [Fact]
    public void Edition_ModuleOrder_ChangesNothingAndEveryOtherChangeShows()
    {
        ProcedureModule[] modules = [new DemoModule(), AdHocModule.Vendor(_ => { })];
        var edition = Rulebook.Compose(modules).Edition;

        Rulebook.Compose(modules.Reverse()).Edition.Should().Be(edition);
        edition.Should().MatchRegex(@"^Acme/1\.0\.0\+Demo/1\.2\.0 sha256:[0-9a-f]{64}$");
        Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.Without("demo.grade.waived", "ACME-1"))).Edition.Should().NotBe(edition);
        Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.Replace(Tests.Demo.Demo.GoldFrom, new DatedValue<decimal>(1m, "ACME-1"))))
            .Edition.Should().NotBe(edition);
    }

    private static LocalizedText Text { get; } = new("Text", "文");

    private static IReadOnlyList<CompositionProblem> Problems(Action<ModuleBuilder> describe) =>
        FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(describe))).Should().Throw<RulebookCompositionException>().Which.Problems;
}
