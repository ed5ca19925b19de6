using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class CorrectionTests
{
    private const string Stored =
        """{"case":"C1","lifecycle":"care.complaint","version":1,"sequence":2,"state":"UnderReview","history":["""
        + """{"sequence":0,"at":"2026-09-28T09:00:00+08:00","kind":"started","to":"Received"},"""
        + """{"sequence":1,"at":"2026-09-28T10:00:00+08:00","trigger":"Accept","role":"care.customer-manager","from":"Received","to":"UnderReview"},"""
        + """{"sequence":2,"at":"2026-09-28T12:00:00+08:00","kind":"corrected","role":"care.supervisor","from":"UnderReview","to":"UnderReview","corrects":1,"instant":"2026-09-28T09:30:00+08:00","reason":"写错了 \"9\" not 10"}]}""";

    private static readonly DateTimeOffset Monday = CareModule.Monday;

    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    [Fact]
    public void Correct_AnEvent_IsAnEventOfItsOwnThatMovesNothing()
    {
        var accepted = AcceptedRecord();

        var record = Corrected(accepted);

        accepted.Sequence.Should().Be(1, "the record that was corrected stays as it is");
        record.Should().BeEquivalentTo(new { State = "UnderReview", Sequence = 2, CaseId = "C1" });
        record.History.Latest.Should().BeEquivalentTo(new
        {
            Kind = EventKind.Corrected,
            At = Monday.AddHours(3),
            Role = ComplaintLifecycle.Supervisor,
            Trigger = (string?)null,
            Correction = new EventCorrection(1, Monday.AddMinutes(30), "写错了 \"9\" not 10"),
        });
        record.History.Take(2).Should().Equal(accepted.History, "what was fired stays fired");
        record.History.Count(happened => happened.Correction is not null).Should().Be(1);
    }

    [Fact]
    public void InstantOf_AnEvent_IsThatOfItsLastCorrectionOrItsOwn()
    {
        var record = Corrected(AcceptedRecord());
        var accept = record.History.Last(ComplaintTrigger.Accept)!;

        record.InstantOf(accept).Should().Be(Monday.AddMinutes(30));
        AcceptedRecord().InstantOf(accept).Should().Be(Monday.AddHours(1));
        accept.At.Should().Be(Monday.AddHours(1));
        record.InstantOf(record.History.First()).Should().Be(Monday);
        Lifecycle.Correct(record, 1, Monday.AddMinutes(45), "again", ComplaintLifecycle.Manager, Monday.AddHours(4)).InstantOf(accept).Should().Be(Monday.AddMinutes(45));
        Lifecycle.Correct(record, 1, Monday.AddHours(1), "it was right", ComplaintLifecycle.Manager, Monday.AddHours(4)).InstantOf(accept).Should().Be(Monday.AddHours(1));
    }

    [Fact]
    public void Fire_AfterACorrection_GoesOnAsBefore()
    {
        var record = Corrected(AcceptedRecord());

        var closed = (Accepted)Lifecycle.Fire(record, ComplaintTrigger.Close, new Complaint("K1", "late"), ComplaintLifecycle.Manager, Monday.AddHours(5));

        closed.Record.Should().BeEquivalentTo(new { State = "Closed", Sequence = 3 });
    }

    [Fact]
    public void Due_AfterACorrection_CountsFromTheCorrectedEntry()
    {
        Lifecycle.Due(AcceptedRecord(), new Complaint("K1"), Monday).Should().ContainSingle().Which.At.Should().Be(Monday.AddHours(1).AddDays(3));
        Lifecycle.Due(Corrected(AcceptedRecord()), new Complaint("K1"), Monday).Should().ContainSingle().Which.At.Should().Be(Monday.AddMinutes(30).AddDays(3));
    }

    [Fact]
    public void Correct_WhatCannotBeCorrected_IsTheCallersMistake()
    {
        var record = Corrected(AcceptedRecord());
        var (at, asOf, role) = (Monday, Monday.AddHours(4), ComplaintLifecycle.Manager);

        FluentActions.Invoking(() => Lifecycle.Correct(record, 2, at, "why", role, asOf)).Should().Throw<ArgumentException>("a correction is not corrected").WithMessage("Found the event 2 of C1, expected one from 0 to 2*");
        FluentActions.Invoking(() => Lifecycle.Correct(record, 3, at, "why", role, asOf)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lifecycle.Correct(record, -1, at, "why", role, asOf)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lifecycle.Correct(record, 1, at, " ", role, asOf)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lifecycle.Correct(record, 1, at, "half \uD800", role, asOf)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lifecycle.Correct(record, 1, at, "why", Lights.Anyone, asOf)).Should().Throw<ArgumentException>().WithMessage("Found the role care.anyone, expected one of care.customer-manager*");
        FluentActions.Invoking(() => Lifecycle.Correct(null!, 1, at, "why", role, asOf)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToJson_OfACorrectedRecord_SaysWhatWasCorrectedAndReadsBackByteForByte()
    {
        Corrected(AcceptedRecord()).ToJson().Should().Be(Stored);

        var read = Lifecycle.Read(Stored);

        read.ToJson().Should().Be(Stored);
        read.History.Latest.Correction.Should().Be(new EventCorrection(1, Monday.AddMinutes(30), "写错了 \"9\" not 10"));
        read.InstantOf(read.History.Last(ComplaintTrigger.Accept)!).Should().Be(Monday.AddMinutes(30));
    }

    [Theory]
    [InlineData("\"corrects\":1", "\"corrects\":2", "*the event 2 of kind corrected that corrects 2, expected*")]
    [InlineData("\"corrects\":1", "\"corrects\":3", "*that corrects 3, expected*")]
    [InlineData("\"corrects\":1", "\"corrects\":-1", "*that corrects -1, expected*")]
    [InlineData("\"corrects\":1", "\"corrects\":\"1\"", "*")]
    [InlineData("\"corrects\":1,", "", "*")]
    [InlineData(",\"reason\":\"写错了 \\\"9\\\" not 10\"", "", "Found no text 'reason' in the record.")]
    [InlineData("写错了 \\\"9\\\" not 10", "", "*reason*")]
    [InlineData("写错了 \\\"9\\\" not 10", "  ", "*reason*")]
    [InlineData("\"instant\":\"2026-09-28T09:30:00+08:00\",", "", "Found an event without an instant 'instant'*")]
    [InlineData("09:30:00+08:00", "09:30:00", "Found an event without an instant 'instant'*")]
    [InlineData("\"kind\":\"corrected\",", "", "*")]
    [InlineData("\"kind\":\"corrected\"", "\"kind\":\"stayed\",\"trigger\":\"Remind\"", "*that corrects 1, expected*")]
    [InlineData("\"kind\":\"corrected\"", "\"kind\":\"migrated\"", "*that corrects 1, expected*")]
    [InlineData("\"kind\":\"corrected\"", "\"kind\":\"corrected\",\"trigger\":\"Remind\"", "*of kind corrected with trigger Remind*")]
    [InlineData("\"role\":\"care.supervisor\",", "", "*that corrects 1, expected a role*")]
    [InlineData("\"from\":\"UnderReview\",\"to\":\"UnderReview\"", "\"to\":\"UnderReview\"", "*that corrects 1, expected*")]
    [InlineData("\"from\":\"UnderReview\",\"to\":\"UnderReview\"", "\"from\":\"UnderReview\",\"to\":\"Closed\"", "*the event 2, which stays, from UnderReview to Closed*")]
    [InlineData("\"from\":\"UnderReview\",\"to\":\"UnderReview\"", "\"from\":\"Closed\",\"to\":\"Closed\"", "*the event 2 from Closed, expected it from UnderReview*")]
    [InlineData("\"kind\":\"started\",", "\"kind\":\"started\",\"reason\":\"whim\",", "*")]
    [InlineData("\"to\":\"UnderReview\"},", "\"to\":\"UnderReview\",\"instant\":\"2026-09-28T09:30:00+08:00\"},", "*")]
    public void Read_OfACorrectionThatNobodyWrote_IsRefused(string part, string instead, string message)
    {
        Stored.Should().Contain(part);

        FluentActions.Invoking(() => Lifecycle.Read(Stored.Replace(part, instead, StringComparison.Ordinal))).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Read_OfACorrectionOfACorrection_IsRefused()
    {
        var twice = Lifecycle.Correct(Corrected(AcceptedRecord()), 0, Monday, "again", ComplaintLifecycle.Manager, Monday).ToJson();

        FluentActions.Invoking(() => Lifecycle.Read(twice.Replace("\"corrects\":0", "\"corrects\":2", StringComparison.Ordinal))).Should().Throw<FormatException>().WithMessage("*that corrects 2, expected*");
        Lifecycle.Read(twice).ToJson().Should().Be(twice);
    }

    private static LifecycleRecord AcceptedRecord() =>
        ((Accepted)Lifecycle.Fire(Lifecycle.Start("C1", Monday), ComplaintTrigger.Accept, new Complaint("K1"), ComplaintLifecycle.Manager, Monday.AddHours(1))).Record;

    private static LifecycleRecord Corrected(LifecycleRecord record) =>
        Lifecycle.Correct(record, 1, Monday.AddMinutes(30), "写错了 \"9\" not 10", ComplaintLifecycle.Supervisor, Monday.AddHours(3));
}
