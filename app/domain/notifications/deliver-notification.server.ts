import type { Ctx } from '../ctx.server.ts'
import type { NotificationKind } from '../vocabulary.ts'

const subjects: Record<NotificationKind, string> = {
  post_decided: 'A moderator has looked at your post',
  reply_received: 'Somebody has answered you',
  report_decided: 'A moderator has looked at a post that you reported',
  decision_undone: 'A moderator has taken back a decision',
  appeal_decided: 'Your appeal has been decided',
  sanctioned: 'The moderators have something to tell you',
  sanction_lifted: 'A limit on your account has been lifted',
  case_mention: 'Another moderator has mentioned you',
  case_handed_over: 'Another moderator has handed you a case',
  opinion_asked: 'A moderator asks for your opinion as a clinician',
  opinion_given: 'A clinician has answered you',
}

/** Sends a notice by mail. The letter says nothing of what was written: mailboxes are not private enough. */
export async function deliverNotification(
  ctx: Ctx,
  input: {
    notificationId: string
    origin: string | undefined
    mail: { enabled: boolean; send(letter: { to: string; subject: string; text: string }): Promise<void> }
  },
): Promise<void> {
  const notification = await ctx.db.notification.findUnique({
    where: { id: input.notificationId },
    include: { member: { select: { email: true, displayName: true } } },
  })
  const email = notification?.member.email
  if (!email || notification.readAt || notification.withdrawnAt || !input.mail.enabled || !input.origin) return
  await input.mail.send({
    to: email,
    subject: subjects[notification.kind],
    text: `Hello ${notification.member.displayName},\n\n${subjects[notification.kind]}.\nRead it here: ${input.origin}/notices\n\nYou get this because your account has a mail address. Take it out under ${input.origin}/settings to stop these letters.\n`,
  })
}
