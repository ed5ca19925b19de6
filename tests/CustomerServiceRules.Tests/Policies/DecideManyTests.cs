using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Tests.Demo;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies;

public sealed class DecideManyTests
{
    private static readonly Policy[] All = [Grades, Perks, Reviewer];

    private readonly Rulebook _rulebook = Rulebook.Compose(new DemoModule());

    [Fact]
    public void DecideMany_RandomSubjects_EqualsDecideByteForByte() =>
        Prop.ForAll(
            Gen.ListOf(Gen.Zip(Gen.Choose(0, 200), Gen.ListOf(Gen.Choose(0, 10)))).ToArbitrary(),
            raw =>
            {
                var subjects = raw.Select((entry, i) => Customer($"c{i}", entry.Item1, [.. entry.Item2.Distinct().Select(severity => new Complaint($"c{i}", severity))])).ToList();
                var many = _rulebook.DecideMany(All, subjects, AsOf).Select(Json).ToList();
                var each = subjects.Select(subject => Json(_rulebook.Decide(All, subject, AsOf))).ToList();
                return many.SequenceEqual(each);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void DecideMany_MoreThanOneChunk_KeepsTheOrderAndReportsProgress()
    {
        var reported = new List<long>();
        var subjects = Enumerable.Range(0, 1_300).Select(i => Customer($"c{i}", i % 150)).ToList();

        var decided = _rulebook.DecideMany(Grades, subjects, AsOf, new Recorder(reported)).ToList();

        decided.Select(decision => decision.Subject).Should().Equal(subjects.Select(subject => subject.Subject));
        decided.Should().AllSatisfy(decision => decision.IsDecided.Should().BeTrue());
        reported.Should().BeInAscendingOrder().And.EndWith(1_300L);
    }

    [Fact]
    public void DecideMany_SubjectTwice_ArgumentExceptionNamesIt() =>
        _rulebook.Invoking(rulebook => rulebook.DecideMany(Grades, [Customer("c1", 1m), Customer("c2", 1m), Customer("c1", 2m)], AsOf).ToList())
            .Should().Throw<ArgumentException>().WithMessage("*c1 twice*");

    [Fact]
    public void DecideMany_Cancelled_EndsTheStream()
    {
        using var source = new CancellationTokenSource();
        var subjects = Enumerable.Range(0, 5_000).Select(i => Customer($"c{i}", 1m));

        var taken = 0;
        FluentActions.Invoking(() =>
        {
            foreach (var decision in _rulebook.DecideMany(Grades, subjects, AsOf, null, source.Token))
            {
                if (++taken == 600)
                    source.Cancel();
            }
        }).Should().Throw<OperationCanceledException>();
        taken.Should().BeInRange(600, 1_100);
    }

    [Fact]
    public void DecideMany_RuleThrowsForOneSubject_NamesItAfterDecidingThoseBefore()
    {
        var rulebook = Rulebook.Compose(new DemoModule(), Composition.AdHocModule.Vendor(contents => contents.RulesFor(Grades).Rule<BreaksOnNegative>()));
        var subjects = Enumerable.Range(0, 20).Select(i => Customer($"c{i}", i == 12 ? -1m : i));

        var decided = new List<SubjectId>();
        var fault = FluentActions.Invoking(() =>
        {
            foreach (var decision in rulebook.DecideMany(Grades, subjects, AsOf))
                decided.Add(decision.Subject);
        }).Should().Throw<PolicyFaultException>().Which;

        fault.Subject.Should().Be(new SubjectId("c12"));
        (fault.Rule, fault.Module).Should().Be(("acme.breaks-on-negative", "Acme"));
        fault.Clauses.Should().Equal("ACME-1");
        fault.Message.Should().Contain("negative turnover");
        decided.Should().HaveCount(12);
    }

    [Fact]
    public void Decide_EightThreads_EqualsSequential()
    {
        var subjects = Enumerable.Range(0, 4_000).Select(i => Customer($"c{i}", i % 200, new Complaint($"c{i}", i % 7))).ToList();
        var sequential = subjects.Select(subject => Json(_rulebook.Decide(All, subject, AsOf))).ToList();

        var parallel = subjects.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(subject => Json(_rulebook.Decide(All, subject, AsOf))).ToList();

        parallel.Should().Equal(sequential);
    }

    [Fact]
    public void Catalogue_RulesThatCannotShareASession_AreReportedWithTheReason()
    {
        var rulebook = Rulebook.Compose(new DemoModule(), Composition.AdHocModule.Vendor(contents => contents.RulesFor(Grades).Rule<UnjoinedRule>()));

        rulebook.Catalogue.Policies.Single(entry => entry.Policy == Grades).OwnSessions.Should().ContainSingle()
            .Which.Rule.Should().Be("acme.unjoined");
        var subjects = new[] { Customer("c1", 1m), Customer("c2", 1m, new Complaint("c2", 9)) };
        rulebook.DecideMany(Grades, subjects, AsOf).Select(decision => decision.Outcome).Should()
            .Equal(subjects.Select(subject => rulebook.Decide(Grades, subject, AsOf).Outcome));
    }

    private static string Json(SubjectDecisions decisions) =>
        $"{decisions.Of(Grades).ToJson()}\n{decisions.Of(Perks).ToJson()}\n{decisions.Of(Reviewer).ToJson()}";

    private sealed class Recorder(List<long> reported) : IProgress<long>
    {
        public void Report(long value) => reported.Add(value);
    }
}
