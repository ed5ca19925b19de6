using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// Complaints to a property developer. Composition asks for the three limits that the document lost
/// (<see cref="PropertyComplaints.HandleWithin"/>, <see cref="PropertyComplaints.AnswerWithin"/>,
/// <see cref="PropertyComplaints.CallBackWithin"/>): a module of the host replaces them. Holds no state; may be composed into
/// many rulebooks.
/// </summary>
public sealed partial class PropertyComplaintsModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("PropertyComplaints", "1.0.0", "cgh");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(PropertyComplaintsDocument.Create())
            .Terms(PropertyTerms.All)
            .Parameters(
                PropertyComplaints.RecordWithin,
                PropertyComplaints.RecordAfterOpeningWithin,
                PropertyComplaints.TellFeedbackTimeWithin,
                PropertyComplaints.NotifyWithin,
                PropertyComplaints.HandleWithin,
                PropertyComplaints.AnswerWithin,
                PropertyComplaints.CallBackWithin)
            .Lists(PropertyComplaints.LifeDisturbingProblems, PropertyComplaints.Departments);
        Classification(contents);
        ReceptionAndDeadlines(contents);
        contents.Lifecycle(PropertyComplaints.Lifecycle);
        Carried(contents);
        NotCarried(contents);
    }

    private static void Classification(ModuleBuilder contents)
    {
        contents.Policy(PropertyComplaints.Validity)
            .Rule<FaultAndHarm>()
            .Rule<WithoutFault>()
            .Rule<WithoutHarm>();
        contents.Policy(PropertyComplaints.Category)
            .Rule<AboutBuildingWorks>()
            .Rule<AboutPlanningOrDesign>()
            .Rule<AboutPropertyService>()
            .Rule<AboutServing>()
            .Rule<AboutAnythingElse>();
        contents.Policy(PropertyComplaints.Tags)
            .Rule<TagOfTopic>();
    }

    private static void ReceptionAndDeadlines(ModuleBuilder contents)
    {
        contents.Policy(PropertyComplaints.Route)
            .Rule<ReceivedInWorkingTime>()
            .Rule<ReceivedOutsideWorkingTime>()
            .Rule<DisturbedOutsideWorkingTime>()
            .Rule<DisturbedInWorkingTime>();
        contents.Policy(PropertyComplaints.Duties)
            .Rule<CustomerRelationsOwns>()
            .Rule<CustomerRelationsCoordinates>()
            .Rule<CustomerRelationsCallsBack>()
            .Rule<CustomerRelationsCounts>()
            .Rule<ResponsibleDepartmentHandles>()
            .Rule<FirstHeadAnswers>()
            .Rule<RelatedDepartmentIsTold>()
            .Rule<DutyDepartmentArranges>()
            .Rule<ResponsibleDepartmentArranges>();
        contents.Policy(PropertyComplaints.Deadlines)
            .Rule<RecordInWorkingTime>()
            .Rule<RecordAfterOpening>()
            .Rule<RecordAfterDispatch>()
            .Rule<RecordDisturbingInWorkingTime>()
            .Rule<TellFeedbackTimeAtReceipt>()
            .Rule<NotifyThoseOnDuty>()
            .Rule<NotifyThoseAtWork>()
            .Rule<HandleInTime>()
            .Rule<AnswerInTime>()
            .Rule<CallBackInTime>();
    }
}
