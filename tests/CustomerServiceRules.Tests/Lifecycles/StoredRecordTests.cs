using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class StoredRecordTests
{
    private const string Stored =
        """{"case":"C1","lifecycle":"care.complaint","version":1,"sequence":2,"state":"UnderReview","history":["""
        + """{"sequence":0,"at":"2026-09-28T09:00:00+08:00","kind":"started","to":"Received"},"""
        + """{"sequence":1,"at":"2026-09-28T10:00:00+08:00","trigger":"Accept","role":"care.customer-manager","from":"Received","to":"UnderReview"},"""
        + """{"sequence":2,"at":"2026-09-28T11:00:00+08:00","kind":"stayed","trigger":"Remind","role":"care.supervisor","from":"UnderReview","to":"UnderReview"}]}""";

    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    [Fact]
    public void ToJson_OfARecord_HasStateSequenceAndHistory()
    {
        var record = Lifecycle.Start("C1", CareModule.Monday);
        record = ((Accepted)Lifecycle.Fire(record, ComplaintTrigger.Accept, new Complaint("K1"), ComplaintLifecycle.Manager, CareModule.Monday.AddHours(1))).Record;
        record = ((Accepted)Lifecycle.Fire(record, ComplaintTrigger.Remind, new Complaint("K1"), ComplaintLifecycle.Supervisor, CareModule.Monday.AddHours(2))).Record;

        record.ToJson().Should().Be(Stored);
    }

    [Fact]
    public void Read_OfAStoredRecord_GivesARecordThatIsFiredAtAndStoredAsBefore()
    {
        var record = Lifecycle.Read(Stored);

        record.ToJson().Should().Be(Stored);
        Lifecycle.Fire(record, ComplaintTrigger.Close, new Complaint("K1", "late"), ComplaintLifecycle.Manager, CareModule.Monday)
            .Should().BeOfType<Accepted>().Which.Record.Sequence.Should().Be(3);
        record.History.Last(ComplaintTrigger.Accept)!.Clauses.Should().Equal("CARE-1");
    }

    [Theory]
    [InlineData("care.complaint", "care.visit", "Found a record of care.visit, expected one of care.complaint.")]
    [InlineData("\"version\":1", "\"version\":2", "Found a record of care.complaint version 2, expected version 1; migrate it.")]
    [InlineData("\"state\":\"UnderReview\"", "\"state\":\"Lost\"", "Found in the record of care.complaint for case C1: the state Lost, expected one of Received, UnderReview, Escalated, Closed.")]
    [InlineData("\"state\":\"UnderReview\"", "\"state\":\"Closed\"", "Found in the record of care.complaint for case C1: the state Closed of care.complaint, expected UnderReview, where the history leads.")]
    [InlineData("\"Remind\"", "\"Urge\"", "Found in the record of care.complaint for case C1: the trigger Urge in event 2, expected one of Accept, Escalate, Close, Remind.")]
    [InlineData("care.supervisor", "care.auditor", "Found in the record of care.complaint for case C1: the role care.auditor in event 2, expected one of care.customer-manager, care.supervisor, clock.")]
    [InlineData("\"kind\":\"stayed\"", "\"region\":\"care.refund\"", "Found in the record of care.complaint for case C1: the region care.refund in event 2, expected one of none.")]
    [InlineData("\"kind\":\"stayed\"", "\"kind\":\"sat\"", "Found in the record of care.complaint for case C1: the kind sat in event 2, expected one of started, reentered, stayed, migrated, corrected.")]
    [InlineData("\"sequence\":1,\"at\"", "\"sequence\":3,\"at\"", "Found in the record of care.complaint for case C1: the event 3 after 0, expected 1.")]
    [InlineData("\"sequence\":2,\"state\"", "\"sequence\":5,\"state\"", "Found in the record of care.complaint for case C1: the sequence 5, expected 2, that of the latest event.")]
    [InlineData("\"from\":\"Received\"", "\"from\":\"Escalated\"", "Found in the record of care.complaint for case C1: the event 1 from Escalated, expected it from Received, where the one before leads.")]
    [InlineData("\"from\":\"UnderReview\",\"to\":\"UnderReview\"", "\"from\":\"UnderReview\",\"to\":\"Closed\"", "Found in the record of care.complaint for case C1: the event 2, which stays, from UnderReview to Closed.")]
    [InlineData("\"role\":\"care.supervisor\",", "", "*expected the beginning as event 0 and trigger, role and state before with each further one.")]
    [InlineData("\"version\":1", "\"version\":\"1\"", "Found a text that is no stored record of care.complaint:*")]
    [InlineData("\"case\":\"C1\",", "", "Found no text 'case' in the record.")]
    [InlineData("\"kind\":\"started\"", "\"kind\":\"begun\"", "*the kind begun in event 0*")]
    [InlineData("09:00:00+08:00", "09:00:00", "Found an event without an instant 'at' with offset, such as 2026-09-30T12:00:00+08:00.")]
    [InlineData("\"version\":1", "\"version\":1,\"owner\":\"me\"", "Found the member 'owner' in the record, expected only case, lifecycle, version, sequence, state, regions, history.")]
    [InlineData("]}", "]", "Found a text that is no stored record of care.complaint:*")]
    public void Read_OfWhatIsUnknownOrForeign_SaysWhatWasFoundAndWhatIsKnown(string part, string instead, string message)
    {
        Stored.Should().Contain(part);

        var reading = () => Lifecycle.Read(Stored.Replace(part, instead, StringComparison.Ordinal));

        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Fire_ARecordOfAnotherLifecycle_IsTheCallersMistake()
    {
        var other = Rulebook.Compose(new CareModule(RenamedLifecycle.Instance)).Lifecycle(RenamedLifecycle.Instance);

        var firing = () => Lifecycle.Fire(other.Start("C1", CareModule.Monday), ComplaintTrigger.Accept, new Complaint("K1"), ComplaintLifecycle.Manager, CareModule.Monday);

        firing.Should().Throw<ArgumentException>().WithMessage("Found a record of care.renamed version 1, expected one of care.complaint version 1.*");
    }

    [Fact]
    public void Read_OfFormerNames_GivesThePresentOnes()
    {
        var lifecycle = Rulebook.Compose(new CareModule(RenamedLifecycle.Instance)).Lifecycle(RenamedLifecycle.Instance);

        var record = lifecycle.Read(
            """{"case":"C1","lifecycle":"care.renamed","version":1,"sequence":1,"state":"Ended","history":["""
            + """{"sequence":0,"at":"2026-09-28T09:00:00+08:00","kind":"started","to":"Begun"},"""
            + """{"sequence":1,"at":"2026-09-28T10:00:00+08:00","trigger":"Stop","role":"care.supervisor","from":"Begun","to":"Ended"}]}""");

        lifecycle.StateOf(record).Should().Be(RenamedState.Done);
        record.History.Latest.Is(RenamedTrigger.Finish).Should().BeTrue();
        record.ToJson().Should().Contain("\"state\":\"Done\"").And.Contain("\"trigger\":\"Finish\"").And.NotContain("Stop");
    }

    [Fact]
    public void Save_ByTheSequence_LetsOneOfTwoWritersWin()
    {
        var store = new Dictionary<string, LifecycleRecord> { ["C1"] = Lifecycle.Start("C1", CareModule.Monday) };
        var (mine, theirs) = (store["C1"], store["C1"]);

        Save(Fired(mine)).Should().BeTrue();
        Save(Fired(theirs)).Should().BeFalse("the stored record has moved on");
        store["C1"].Sequence.Should().Be(1);

        LifecycleRecord Fired(LifecycleRecord record) =>
            ((Accepted)Lifecycle.Fire(record, ComplaintTrigger.Accept, new Complaint("K1"), ComplaintLifecycle.Manager, CareModule.Monday)).Record;

        bool Save(LifecycleRecord record)
        {
            if (store[record.CaseId].Sequence != record.Sequence - 1)
                return false;
            store[record.CaseId] = record;
            return true;
        }
    }
}
