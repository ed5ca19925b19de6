using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// Customer care of a developer: what a buyer is owed from the first visit to moving in, which messages may be sent, who runs
/// the hotlines, and how the journey and opinions move. Composes alone; a host fills <see cref="CustomerCare.HotlineNumbers"/>
/// and adds its projects to <see cref="CustomerCare.Hotlines"/>. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed partial class CustomerCareModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("CustomerCare", "1.0.0", "care");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(CareDocument.Create())
            .Terms(CareTerms.All)
            .Parameters(
                CustomerCare.FirstCallWithin,
                CustomerCare.ThanksWithin,
                CustomerCare.WelcomeWithin,
                CustomerCare.CallRhythm,
                CustomerCare.CallTimes,
                CustomerCare.MessageRhythm,
                CustomerCare.MessageTimes,
                CustomerCare.ProgressRhythm,
                CustomerCare.PreviewRhythm,
                CustomerCare.PreviewMonths,
                CustomerCare.SmsCap,
                CustomerCare.OpinionWithin,
                CustomerCare.MatterWithin)
            .Lists(CustomerCare.Hotlines, CustomerCare.HotlineNumbers)
            .Lifecycle(CustomerCare.Journey)
            .Lifecycle(CustomerCare.Opinions);
        contents.Policy(CustomerCare.Duties)
            .Rule<FirstCallAfterVisit>()
            .Rule<ThanksAfterSubscribing>()
            .Rule<WelcomeCallAfterSigning>()
            .Rule<HotlineMessageAfterSigning>()
            .Rule<CallsEachMonth>()
            .Rule<MessagesEachMonth>()
            .Rule<ProgressEachMonth>()
            .Rule<PreviewBeforeMoveIn>();
        contents.Policy(CustomerCare.Message)
            .Rule<ByEmail>()
            .Rule<BySms>()
            .Rule<ThanksBeforeConsent>()
            .Rule<SafetyAlways>()
            .Rule<WithheldBeforeConsent>()
            .Rule<WithheldAfterObjection>()
            .Rule<WithheldUnapproved>()
            .Rule<WithheldOverCap>()
            .Rule<WithheldOnPaper>()
            .Rule<WithheldFromStrangers>();
        contents.Policy(CustomerCare.Hotline)
            .Rule<KeeperOfProject>();
        contents.Policy(CustomerCare.NumberOfHotline)
            .Rule<NumberOfProject>();
        Carried(contents);
        NotCarriedYet(contents);
    }
}
