using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

// What the host is ordered to do.
public sealed partial class RelationFollowUpLifecycle
{
    private static readonly Effect<RelationFollowUp> TakeMeasure = new(
        "rel.follow-up.take-measure",
        new LocalizedText("have a measure taken about what the customer needs by now", "针对需求变化采取相应措施"),
        step => new RelationOrder(RelationTask.TakeMeasure, step.Case.Id.Value, step.Case.Staff ?? CustomerRelationsRoles.RelationsSpecialist.Id, step.Case.NeedChange),
        "REL-15", "REL-3")
    {
        Clock = MeasureClock,
    };

    private static readonly Effect<RelationFollowUp> WriteOnCard = new(
        "rel.follow-up.write-on-card",
        new LocalizedText("write on the customer's relation card what was learnt", "在客户关系卡上记录和调整"),
        step => new CardChange(step.Case.Customer, ContactedAt(step) ?? step.AsOf, step.Case.Id.Value, [.. Notes(step.Case)]),
        "REL-19.3", "REL-19.4", "REL-17")
    {
        Clock = CardClock,
    };

    private static readonly Effect<RelationFollowUp> RecordFinding = new(
        "rel.follow-up.record-finding",
        new LocalizedText("record that the follow-up was not made in its span", "登记未按期回访的问题"),
        step => new RelationOrder(RelationTask.RecordFinding, step.Case.Id.Value, CustomerRelationsRoles.RelationsSupervisor.Id, step.Case.Staff),
        CustomerRelationsDocument.Missing);

    private static readonly Effect<RelationFollowUp> NoteRefusal = new(
        "rel.follow-up.note-refusal",
        new LocalizedText("tell the supervisor that the customer does not want to be followed up", "将客户谢绝情况告知主管"),
        step => new RelationOrder(RelationTask.NoteRefusal, step.Case.Id.Value, CustomerRelationsRoles.RelationsSupervisor.Id, step.Case.RefusedBecause),
        CustomerRelationsDocument.NotMade);

    private static readonly Effect<RelationFollowUp> GrantExcuse = Excuse(
        "rel.follow-up.grant-excuse", new LocalizedText("excuse the span at the customer's own wish", "按客户意愿对本周期免责"), step => step.Case.RefusedBecause!);

    private static readonly Effect<RelationFollowUp> GrantExcuseOfSupervisor = Excuse(
        "rel.follow-up.grant-excuse-of-supervisor", new LocalizedText("excuse the span that the supervisor called off", "对主管取消的本周期免责"), step => step.Case.CancelledBecause!);

    private static Effect<RelationFollowUp> Excuse(string id, LocalizedText sentence, Func<Step<RelationFollowUp>, string> reason) => new(
        id,
        sentence,
        step => new ContactExcuse(step.Case.Obligation.FirstDay, step.Case.Obligation.LastDay.AddDays(1), reason(step), CustomerRelationsDocument.NotMade)
        {
            Duty = step.Case.Obligation.Duty.Id,
        },
        CustomerRelationsDocument.NotMade);

    private static IEnumerable<CardNote> Notes(RelationFollowUp followUp)
    {
        if (followUp.NeedsHaveChanged != true)
            yield break;
        yield return new CardNote(CardTopic.NeedChange, followUp.NeedChange ?? "");
        yield return new CardNote(CardTopic.Measure, followUp.Measure ?? "");
    }
}
