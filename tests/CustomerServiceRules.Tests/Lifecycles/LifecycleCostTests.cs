using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.TestData;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class LifecycleCostTests(ITestOutputHelper output)
{
    private const int Rounds = 1_000;

    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    private static readonly Complaint Case = new("K1", "late");

    [BuiltInFact]
    public void Fire_WithAnEffectExplained_AllocatesAtMostThreeHundredBytes()
    {
        var record = Lifecycle.Start("C1", CareModule.Monday);

        BytesOf(() => Lifecycle.Fire(record, ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday)).Should().BeLessThanOrEqualTo(300);
    }

    [BuiltInFact]
    public void Fire_WithAGuardExplained_AllocatesTheOutcomeTheRecordAndTheEvent()
    {
        var record = ((Accepted)Lifecycle.Fire(Lifecycle.Start("C1", CareModule.Monday), ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday)).Record;

        BytesOf(() => Lifecycle.Fire(record, ComplaintTrigger.Close, Case, ComplaintLifecycle.Manager, CareModule.Monday)).Should().BeLessThanOrEqualTo(160);
    }

    [Fact]
    public void Record_BesideCaseAndHistory_TakesAtMostAHundredBytes()
    {
        var record = Lifecycle.Start("C1", CareModule.Monday);

        BytesOf(() => new LifecycleRecord(record.Frame, record.CaseId, record.LatestEvent.Shape.ToAlone, record.LatestEvent)).Should().BeLessThanOrEqualTo(100);
    }

    [Fact]
    public void Fire_AgainAndAgain_SharesTheEarlierHistory()
    {
        var record = ((Accepted)Lifecycle.Fire(Lifecycle.Start("C1", CareModule.Monday), ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday)).Record;
        var later = record;
        for (var i = 0; i < 100; i++)
            later = ((Accepted)Lifecycle.Fire(later, ComplaintTrigger.Remind, Case, ComplaintLifecycle.Supervisor, CareModule.Monday)).Record;

        later.History.Should().HaveCount(102);
        later.History.Take(2).Should().Equal(record.History).And.BeEquivalentTo(record.History, options => options.WithStrictOrdering());
        later.History.NewestFirst.Select(happened => happened.Sequence).Should().BeInDescendingOrder();
        later.History.First(ComplaintTrigger.Remind)!.Sequence.Should().Be(2);
    }

    [Fact]
    public void Fire_OnTwoThreads_GivesWhatOneThreadGives() => OnTwoThreads(20_000);

    [LongFact]
    public void Fire_OnTwoThreadsAMillionTimesEach_GivesWhatOneThreadGives() => OnTwoThreads(1_000_000);

    private static void OnTwoThreads(int fires)
    {
        var expected = Run(fires);

        var results = new string[2];
        Thread[] threads = [.. Enumerable.Range(0, 2).Select(i => new Thread(() => results[i] = Run(fires)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        results.Should().AllBe(expected);
    }

    private static string Run(int fires)
    {
        var random = new Random(20261122);
        var (accepted, refused, notPermitted, effects) = (0, 0, 0, 0);
        var record = Lifecycle.Start("C1", CareModule.Monday);
        for (var i = 0; i < fires; i++)
        {
            var trigger = (ComplaintTrigger)random.Next(4);
            var role = random.Next(2) == 0 ? ComplaintLifecycle.Manager : ComplaintLifecycle.Supervisor;
            switch (Lifecycle.Fire(record, trigger, random.Next(3) == 0 ? Case : Case with { Cause = null }, role, CareModule.Monday))
            {
                case Accepted next:
                    record = next.To == "Closed" ? Lifecycle.Start("C1", CareModule.Monday) : next.Record;
                    effects += next.Effects.Length;
                    accepted++;
                    break;
                case Refused:
                    refused++;
                    break;
                default:
                    notPermitted++;
                    break;
            }
        }

        return $"{accepted} accepted, {refused} refused, {notPermitted} not permitted, {effects} effects, {record.State}";
    }

    private long BytesOf(Func<object> action)
    {
        for (var i = 0; i < Rounds; i++)
            action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
            action();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        output.WriteLine($"{bytes} bytes");
        return bytes;
    }
}
