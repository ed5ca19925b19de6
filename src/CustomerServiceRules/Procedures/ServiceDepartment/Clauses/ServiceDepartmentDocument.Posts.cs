using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

// Who does what.
internal static partial class ServiceDepartmentDocument
{
    private static Clause[] Posts =>
    [
        new("CSD-3.1", Authority, "The manager of the department: ten duties, among them to visit customers at intervals in different forms by their grade, to take and handle major complaints, to feed the result back without delay, to clear misunderstandings and satisfy the customer."),
        new("CSD-3.2", Authority, "The supervisor of the department: nine duties, among them to receive complaints, to settle the general ones and to feed the result back without delay."),
        new("CSD-3.3", Authority, "Complaints are split in two: the major ones are the manager's, the general ones the supervisor's; what makes one major is not said."),
        new("CSD-4.1", Authority, "The survey supervisor plans surveys and their budget, has them approved and carried out, chooses agencies and interviewers, and keeps the files under their level of secrecy."),
        new("CSD-4.2", Authority, "The development supervisor plans how customers are won, leads the specialists and checks the contracts that they conclude."),
        new("CSD-4.3", Authority, "The survey specialist prepares scheme and questionnaire, carries them out, orders and studies the answers, and keeps files."),
        new("CSD-4.4", Authority, "The development specialist finds prospects, keeps their files, negotiates, signs and performs contracts."),
        new("CSD-5.1", Authority, "The relations supervisor plans relations and satisfaction, judges relations at intervals, arranges visits and receptions and watches their cost."),
        new("CSD-5.2", Authority, "The relations specialist studies needs, manages customers by grade, visits by the supervisor's plan, and receives visitors."),
    ];
}
