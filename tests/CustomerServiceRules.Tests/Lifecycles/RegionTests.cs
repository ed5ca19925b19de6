using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class RegionTests
{
    private static readonly Lifecycle<Complaint, RenamedState, RenamedTrigger> Lifecycle =
        Rulebook.Compose(new CareModule(WithRefund.Instance)).Lifecycle(WithRefund.Instance);

    [Fact]
    public void Start_WithARegion_BeginsTheRegionToo()
    {
        var record = Start();

        record.Regions.Should().Equal(new RegionState("care.refund", "None"));
        Lifecycle.IsIn(record, RefundState.None).Should().BeTrue();
        Lifecycle.IsIn(record, RenamedState.Open).Should().BeTrue();
    }

    [Fact]
    public void Fire_ATriggerOfTheRegion_MovesTheRegionAndIsInTheSameHistory()
    {
        var start = Start();

        var accepted = (Accepted)Lifecycle.Fire(start, RefundTrigger.Pay, Case, Anyone, CareModule.Monday);

        start.Regions.Should().Equal([new RegionState("care.refund", "None")], "the record that was fired at stays as it is");
        accepted.Should().BeEquivalentTo(new { From = "None", To = "Paid" });
        accepted.Record.Should().BeEquivalentTo(new { State = "Open", Sequence = 1 });
        accepted.Record.Regions.Should().Equal(new RegionState("care.refund", "Paid"));
        accepted.Event.Region.Should().Be("care.refund");
        accepted.Clauses.Should().Equal("CARE-5");
    }

    [Fact]
    public void Fire_TheLifecycle_IsRefusedUntilItsGuardSeesTheRegionWhereItShouldBe()
    {
        var refused = (Refused)Lifecycle.Fire(Start(), RenamedTrigger.Finish, Case, Anyone, CareModule.Monday);
        refused.Unmet.Should().ContainSingle().Which.Id.Should().Be("care.refund-is-paid");

        var paid = ((Accepted)Lifecycle.Fire(Start(), RefundTrigger.Pay, Case, Anyone, CareModule.Monday)).Record;
        var finished = (Accepted)Lifecycle.Fire(paid, RenamedTrigger.Finish, Case, Anyone, CareModule.Monday);
        finished.Record.Should().BeEquivalentTo(new { State = "Done", Sequence = 2 });
        finished.Record.Regions.Should().Equal(new RegionState("care.refund", "Paid"));
    }

    [Fact]
    public void History_OfTriggersOfOneNameInTwoRegions_TellsThemApart()
    {
        var record = ((Accepted)Lifecycle.Fire(Start(), RefundTrigger.Pay, Case, Anyone, CareModule.Monday)).Record;
        record = ((Accepted)Lifecycle.Fire(record, RefundTrigger.Finish, Case, Anyone, CareModule.Monday)).Record;

        record.History.Last(RefundTrigger.Finish).Should().NotBeNull();
        record.History.Last(RenamedTrigger.Finish).Should().BeNull();
    }

    [Fact]
    public void Read_OfARecordWithARegion_GivesItBack()
    {
        var record = ((Accepted)Lifecycle.Fire(Start(), RefundTrigger.Pay, Case, Anyone, CareModule.Monday)).Record;

        var read = Lifecycle.Read(record.ToJson());

        read.ToJson().Should().Be(record.ToJson());
        Lifecycle.IsIn(read, RefundState.Paid).Should().BeTrue();
        read.History.Last(RefundTrigger.Pay)!.Region.Should().Be("care.refund");
    }

    [Theory]
    [InlineData("\"regions\":{\"care.refund\":\"Paid\"},", "", "*no state of the region care.refund, expected one of None, Paid, Settled.")]
    [InlineData("{\"care.refund\":\"Paid\"}", "{\"care.refund\":\"Settled\"}", "*the state Settled of care.refund, expected Paid, where the history leads.")]
    [InlineData("{\"care.refund\":\"Paid\"}", "{\"care.refund\":\"Paid\",\"care.visit\":\"Due\"}", "*the region care.visit, expected care.refund.")]
    [InlineData("\"region\":\"care.refund\"", "\"region\":\"care.visit\"", "*the region care.visit in event 1, expected one of care.refund.")]
    public void Read_OfARegionThatDoesNotFit_IsRefused(string part, string instead, string message)
    {
        var json = ((Accepted)Lifecycle.Fire(Start(), RefundTrigger.Pay, Case, Anyone, CareModule.Monday)).Record.ToJson();
        json.Should().Contain(part);

        var reading = () => Lifecycle.Read(json.Replace(part, instead, StringComparison.Ordinal));

        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Permitted_WithARegion_ListsTheTriggersOfBothWithWhatIsUnmet() =>
        Lifecycle.Permitted(Start(), Case, Anyone, CareModule.Monday).Select(standing => (standing.Region, standing.Trigger.Name, standing.IsPermitted)).Should().Equal(
            (null, "Finish", false), ("care.refund", "Pay", true));

    [Fact]
    public void Due_InARegion_CountsFromTheEntryIntoTheRegionsState()
    {
        var paid = ((Accepted)Lifecycle.Fire(Start(), RefundTrigger.Pay, Case, Anyone, CareModule.Monday.AddHours(5))).Record;

        Lifecycle.Due(paid, Case, CareModule.Monday).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Lifecycle = "care.refund", State = "Paid", Trigger = "Finish", At = CareModule.Monday.AddHours(29) });
        Lifecycle.Fire(paid, RefundTrigger.Finish, Case, Role.Clock, CareModule.Monday.AddHours(29)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Due_InARegionWhoseStateIsCalledAsOneOfTheLifecycle_CountsFromTheRegionsOwnEntry()
    {
        var definition = new AdHocLifecycle<BillState, BillTrigger>(define =>
        {
            define.State(BillState.Open, Text, "CARE-1").State(BillState.Paid, Text, "CARE-1").Initial(BillState.Open).Final(BillState.Paid);
            var settle = define.Trigger(BillTrigger.Settle, Text, [Anyone], "CARE-1");
            define.Region(new RefundRegion()).Configure(BillState.Open).Permit(settle, BillState.Paid);
        });
        var bills = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);
        var refunded = ((Accepted)bills.Fire(bills.Start("C1", CareModule.Monday), RefundTrigger.Pay, Case, Anyone, CareModule.Monday)).Record;

        var both = ((Accepted)bills.Fire(refunded, BillTrigger.Settle, Case, Anyone, CareModule.Monday.AddDays(5))).Record;

        bills.Due(both, Case, CareModule.Monday).Should().ContainSingle().Which.At.Should().Be(CareModule.Monday.AddDays(1));
    }

    [Fact]
    public void Fire_ARecordOfAVersionWithOtherRegions_IsTheCallersMistake()
    {
        var without = new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
        {
            define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
            define.Configure(RenamedState.Open).Permit(define.Trigger(RenamedTrigger.Finish, Text, [Anyone], "CARE-1"), RenamedState.Done);
        }, "care.with-refund");
        var record = Rulebook.Compose(new CareModule(without)).Lifecycle(without).Start("C1", CareModule.Monday);

        var firing = () => Lifecycle.Fire(record, RefundTrigger.Pay, Case, Anyone, CareModule.Monday);

        firing.Should().Throw<ArgumentException>().WithMessage("Found a record of care.with-refund version 1, expected one of care.with-refund version 1 with care.refund.*");
    }

    [Fact]
    public void Fire_ATriggerOfNoRegion_IsTheCallersMistake()
    {
        var firing = () => Lifecycle.Fire(Start(), Push.Go, Case, Anyone, CareModule.Monday);

        firing.Should().Throw<ArgumentException>().WithMessage("Found a trigger of Push, expected one of Finish, Pay, Finish.*");
    }

    [Fact]
    public void Compose_ARegionWithTheEnumsOfTheLifecycle_IsRefused() =>
        ProblemsOf(Sound((define, _) => define.Region(new AdHocLifecycle<Light, Push>(OnlyGo, "care.other"))))
            .Should().OnlyContain(problem => problem.Kind == CompositionProblemKind.InvalidRegion).And.HaveCount(2);

    [Fact]
    public void Compose_ARegionWithRegions_IsRefused() =>
        ProblemsOf(Sound((define, _) => define.Region(WithRefund.Instance)))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.InvalidRegion, Name = "care.adhoc/care.with-refund" });

    [Fact]
    public void Compose_OneRegionBesideTwoLifecycles_IsNotRefused() =>
        ProblemsOf(WithRefund.Instance, Sound((define, _) => define.Region(WithRefund.Refund))).Should().BeEmpty();

    [Fact]
    public void Compose_TwoRegionsOfOneName_IsRefused() =>
        ProblemsOf(WithRefund.Instance, Sound((define, _) => define.Region(OtherRefund)))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.DuplicateName, Name = "care.refund" });

    [Fact]
    public void Compose_ARegionThatIsItsOwnRegion_IsRefused()
    {
        AdHocLifecycle<RefundState, RefundTrigger>? circle = null;
        circle = new AdHocLifecycle<RefundState, RefundTrigger>(define => define.Region(circle!), "care.circle");

        ProblemsOf(Sound((define, _) => define.Region(circle))).Should().Contain(problem => problem.Kind == CompositionProblemKind.InvalidRegion && problem.Name == "care.adhoc/care.circle");
        ProblemsOf(circle).Should().Contain(problem => problem.Kind == CompositionProblemKind.InvalidRegion);
    }

    [Fact]
    public void Compose_ABrokenRegion_IsRefused() =>
        ProblemsOf(Sound((define, _) => define.Region(new AdHocLifecycle<RefundState, RefundTrigger>(_ => throw new InvalidOperationException("no"), "care.other"))))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.BrokenLifecycle, Name = "care.other" });

    private static readonly RefundRegion OtherRefund = new();

    private static void OnlyGo(LifecycleBuilder<Complaint, Light, Push> define)
    {
        define.States();
        define.Final(Light.Green);
        var (go, stop) = (define.Trigger(Push.Go), define.Trigger(Push.Stop));
        define.Configure(Light.Red).Permit(go, Light.Amber);
        define.Configure(Light.Amber).Permit(stop, Light.Green);
    }

    private static LifecycleRecord Start() => Lifecycle.Start("C1", CareModule.Monday);
}

internal enum BillState
{
    Open,
    Paid,
}

internal enum BillTrigger
{
    Settle,
}

internal enum RefundState
{
    None,
    Paid,
    Settled,
}

internal enum RefundTrigger
{
    Pay,
    Finish,
}

#region region
internal sealed class RefundRegion : LifecycleDefinition<Complaint, RefundState, RefundTrigger>
{
    public override string Id => "care.refund";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Refund", "退款");

    protected override void Define(LifecycleBuilder<Complaint, RefundState, RefundTrigger> define)
    {
        define.State(RefundState.None, new LocalizedText("none", "无"), "CARE-5")
            .State(RefundState.Paid, new LocalizedText("paid", "已付"), "CARE-5")
            .State(RefundState.Settled, new LocalizedText("settled", "已结"), "CARE-5")
            .Initial(RefundState.None)
            .Final(RefundState.Settled);
        var pay = define.Trigger(RefundTrigger.Pay, new LocalizedText("pay", "付款"), [Anyone], "CARE-5");
        var finish = define.Trigger(RefundTrigger.Finish, new LocalizedText("settle", "结清"), [Anyone, Role.Clock], "CARE-5");
        define.Configure(RefundState.None).Permit(pay, RefundState.Paid);
        define.Configure(RefundState.Paid).Permit(finish, RefundState.Settled);
        define.Due(RefundState.Paid, finish, "care.refund.settles", new LocalizedText("the refund settles", "退款到账"), timing => timing.EnteredAt.AddDays(1), "CARE-5");
    }
}
#endregion

internal sealed class WithRefund : LifecycleDefinition<Complaint, RenamedState, RenamedTrigger>
{
    #region region-guard
    public static readonly Guard<Complaint> RefundIsPaid = new(
        "care.refund-is-paid", new LocalizedText("the refund is paid", "已退款"), step => step.In(RefundState.Paid) || step.In(RefundState.Settled), "CARE-5");
    #endregion

    public static readonly WithRefund Instance = new();

    public static readonly RefundRegion Refund = new();

    public override string Id => "care.with-refund";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("With refund", "含退款");

    protected override void Define(LifecycleBuilder<Complaint, RenamedState, RenamedTrigger> define)
    {
        define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
        var finish = define.Trigger(RenamedTrigger.Finish, Text, [Anyone], "CARE-1");
        #region region-use
        define.Region(Refund);
        define.Configure(RenamedState.Open).PermitIf(finish, RenamedState.Done, RefundIsPaid);
        #endregion
    }
}
