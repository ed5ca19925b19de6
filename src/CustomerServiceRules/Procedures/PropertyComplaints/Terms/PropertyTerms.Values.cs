using CustomerServiceRules.Complaints;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// The names of what can be decided or recorded.
internal static partial class PropertyTerms
{
    private static Term[] Values =>
    [
        Named(ComplaintValidity.Valid, "Valid", "有效投诉"),
        Named(ComplaintValidity.NotValid, "Not valid", "非有效投诉"),
        Named(ComplaintFault.NeglectOfDuty, "Neglect of duty", "失职"),
        Named(ComplaintFault.Error, "Error", "失误"),
        Named(ComplaintFault.LackOfMeasure, "Lack of measure", "失度"),
        Named(ComplaintFault.LossOfControl, "Loss of control", "失控"),
        Named(ComplaintHarm.Dignity, "Dignity", "自尊"),
        Named(ComplaintHarm.Interest, "Interest", "利益"),
        Named(PropertyComplaintCategory.EngineeringQuality, "Engineering quality", "工程质量投诉"),
        Named(PropertyComplaintCategory.PlanningDesign, "Planning and design", "规划设计投诉"),
        Named(PropertyComplaintCategory.PropertyManagement, "Property management", "物业管理投诉"),
        Named(PropertyComplaintCategory.CustomerService, "Customer service", "客户服务投诉"),
        Named(PropertyComplaintCategory.Other, "Other", "其他方面投诉"),
        Named(ComplaintMatter.BuildingWorks, "Building works", "房屋工程质量"),
        Named(ComplaintMatter.PlanningOrDesign, "Planning or design", "规划设计"),
        Named(ComplaintMatter.PropertyService, "Service of the property manager", "物业管理服务"),
        Named(ComplaintMatter.Workflow, "Workflow", "办事的流程"),
        Named(ComplaintMatter.Timeliness, "Timeliness", "及时性"),
        Named(ComplaintMatter.Attitude, "Attitude", "服务态度"),
        Named(ComplaintMatter.QualityOfWork, "Quality of work", "工作质量"),
        Named(ComplaintMatter.Dedication, "Dedication", "敬业精神"),
        Named(ComplaintMatter.Ethics, "Ethics", "职业道德"),
        Named(ComplaintMatter.ProfessionalAbility, "Professional ability", "专业能力"),
        Named(ComplaintMatter.AnythingElse, "Anything else", "其他方面"),
        Named(ReceptionRoute.InWorkingTime, "Received in working time", "工作时间收到"),
        Named(ReceptionRoute.OutsideWorkingTime, "Received outside working time", "非工作时间收到的一般性投诉"),
        Named(ReceptionRoute.DisturbingOutsideWorkingTime, "Disturbs normal life, received outside working time", "非工作时间收到的影响正常生活的投诉"),
        Named(ReceptionRoute.DisturbingInWorkingTime, "Disturbs normal life, received in working time", "工作时间收到的影响正常生活的投诉"),
        Named(ComplaintTask.Own, "Owns the handling", "归口管理"),
        Named(ComplaintTask.Coordinate, "Coordinates and issues tasks", "组织协调并下达任务"),
        Named(ComplaintTask.Handle, "Handles", "处理"),
        Named(ComplaintTask.Answer, "Answers for the result", "监控处理结果的责任人"),
        Named(ComplaintTask.BeTold, "Is told", "接收投诉信息"),
        Named(ComplaintTask.ArrangeAtOnce, "Arranges at once", "即时安排处理"),
        Named(ComplaintTask.CallBack, "Calls back and verifies", "回访验证"),
        Named(ComplaintTask.Count, "Counts and writes the information", "统计分析及信息编写"),
    ];

    private static Term[] Clocks =>
    [
        new(PropertyComplaintClocks.Record, "Recording and sending", "登记并发送"),
        new(PropertyComplaintClocks.TellFeedbackTime, "Telling when to expect feedback", "说明反馈大致时间"),
        new(PropertyComplaintClocks.Notify, "Notifying at once", "即时通知"),
        new(PropertyComplaintClocks.Handle, "Handling", "处理"),
        new(PropertyComplaintClocks.Answer, "Answering the customer", "反馈"),
        new(PropertyComplaintClocks.CallBack, "Calling back", "回访验证"),
    ];
}
