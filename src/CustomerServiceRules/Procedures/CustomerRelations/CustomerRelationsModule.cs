using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>
/// How relations with customers are kept up: follow-ups, tours, cards and preferences. Composes with a module of the host's that
/// states how often. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed class CustomerRelationsModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("CustomerRelations", "1.0.0", "rel");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(CustomerRelationsDocument.Create())
            .Terms(CustomerRelationsTerms.All)
            .Parameters(
                CustomerRelations.FollowUpEvery,
                CustomerRelations.TourEvery,
                CustomerRelations.OldCustomerFrom,
                CustomerRelations.DiscountRate,
                CustomerRelations.RewardRate,
                CustomerRelations.CreditRate,
                CustomerRelations.MeasureWithin,
                CustomerRelations.CardWithin,
                CustomerRelations.LeastWorkingDays)
            .Lifecycle(CustomerRelations.FollowUp);
        contents.Policy(CustomerRelations.Duties)
            .Rule<FollowUpOfOldCustomers>()
            .Rule<TourOfEveryCustomer>();
        contents.Policy(CustomerRelations.Preferences)
            .Rule<SimplifiedFlow>()
            .Rule<NextPurchaseDiscount>()
            .Rule<ReturnCustomerReward>()
            .Rule<Gifts>()
            .Rule<PreferenceOfGoodCredit>();
        Carried(contents);
        NotCarriedYet(contents);
    }

    private static void Carried(ModuleBuilder contents) => contents
        .Carries<RelationKind>()
        .Carries<CustomerRelation>()
        .Carries<PreferenceKind>()
        .Carries<Preference>()
        .Carries<PreferenceRate>()
        .Carries<IrregularDays>()
        .Carries<RelationCardKind>()
        .Carries<RelationCard>()
        .Carries<DatedCardNote>()
        .Carries<RelationFollowUp>()
        .Carries<FollowUpContact>()
        .Carries<RelationFollowUpState>()
        .Carries<RelationFollowUpTrigger>()
        .Carries<RelationTask>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "States a purpose or a way of working, without a figure, a record or a step that could be checked.",
            "REL-1", "REL-5u", "REL-7u", "REL-8u", "REL-9u", "REL-10", "REL-14", "REL-20", "REL-21.1", "REL-21.3", "REL-22")
        .NotCarried(
            "Activities for the public are not contacts with one customer; how often they take place is not said.",
            "REL-18")
        .NotCarried(
            "Who explains and revises the rules themselves; the control of documents is not built.",
            "REL-23", "REL-24");
}
